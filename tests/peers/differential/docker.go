//go:build docker

package main

import (
	"encoding/json"

	"github.com/docker/distribution/manifest/manifestlist"

	"winver.dev/peers/differential/distribution"
)

func newHost() {}

func takes(osVersion string) bool {
	entry := manifestlist.ManifestDescriptor{}
	entry.Platform = manifestlist.PlatformSpec{OS: "windows", Architecture: "amd64", OSVersion: osVersion}
	listed := len(distribution.Filter([]manifestlist.ManifestDescriptor{entry})) == 1
	if alone := distribution.Check("windows", osVersion) == nil; alone != listed {
		panic("dockerd answers differently for a lone image and for the only one of a list: " + osVersion)
	}
	return listed
}

func choose(text []byte) (string, bool, error) {
	var asked struct {
		Index struct {
			Manifests []manifestlist.ManifestDescriptor `json:"manifests"`
		} `json:"index"`
	}
	if err := json.Unmarshal(text, &asked); err != nil {
		return "", false, err
	}
	matches := distribution.Filter(asked.Index.Manifests)
	if len(matches) == 0 {
		return "", false, nil
	}
	return matches[0].Digest.String(), true, nil
}
