//go:build containerd1 || containerd2

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/opencontainers/go-digest"
	specs "github.com/opencontainers/image-spec/specs-go/v1"

	"winver.dev/peers/differential/platforms"
)

// host is the matcher that containerd's client and its CRI service use when nobody asks for a platform.
var host platforms.MatchComparer

func newHost() {
	host = platforms.Default()
}

func takes(osVersion string) bool {
	return host.Match(specs.Platform{OS: "windows", Architecture: "amd64", OSVersion: osVersion})
}

// question is an index with what a registry would hold beside it: the indexes that are its entries, and the
// platforms that the images' configs state.
type question struct {
	Index   json.RawMessage            `json:"index"`
	Nested  map[string]json.RawMessage `json:"nested"`
	Configs map[string]specs.Platform  `json:"configs"`
}

// registry serves the documents of a question. It says of which entry of the index the manifest was asked for.
type registry struct {
	question
	root  digest.Digest
	taken digest.Digest
}

const root digest.Digest = "sha256:ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"

// document returns what a digest names. An image's manifest names a config with the digest of the manifest,
// its first letters replaced.
func (r *registry) document(descriptor specs.Descriptor) ([]byte, error) {
	name := descriptor.Digest
	if name == root {
		return r.Index, nil
	}
	if descriptor.MediaType == specs.MediaTypeImageConfig {
		platform, ok := r.Configs[name.String()]
		if !ok {
			return nil, fmt.Errorf("no config %s", name)
		}
		return json.Marshal(platform)
	}
	if r.taken == "" {
		r.taken = name
	}
	if nested, ok := r.Nested[name.String()]; ok {
		return nested, nil
	}
	return json.Marshal(specs.Manifest{
		MediaType: specs.MediaTypeImageManifest,
		Config:    specs.Descriptor{MediaType: specs.MediaTypeImageConfig, Digest: name, Size: 2},
	})
}

type reader struct{ *bytes.Reader }

func (reader) Close() error { return nil }

func choose(text []byte) (string, bool, error) {
	asked := &registry{}
	if err := json.Unmarshal(text, &asked.question); err != nil {
		return "", false, err
	}
	descriptor := specs.Descriptor{
		MediaType: specs.MediaTypeImageIndex, Digest: root, Size: int64(len(asked.Index)),
	}
	err := manifest(context.Background(), asked, descriptor)
	if err != nil && !errors.Is(err, notFound) {
		return "", false, err
	}
	return asked.taken.String(), err == nil, nil
}
