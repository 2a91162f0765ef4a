// Package distribution is the part of dockerd's package of that name that the ported file, pull_v2_windows.go,
// leans on, and two doors to what the file does not export.
package distribution

import (
	"github.com/docker/distribution"
	"github.com/docker/distribution/manifest/manifestlist"
	"github.com/opencontainers/go-digest"
	ocispec "github.com/opencontainers/image-spec/specs-go/v1"
)

type layerDescriptor struct {
	digest digest.Digest
	repo   distribution.Repository
	src    distribution.Descriptor
}

// Filter returns the entries of a list that the host takes, the first the one that is pulled.
func Filter(entries []manifestlist.ManifestDescriptor) []manifestlist.ManifestDescriptor {
	return filterManifests(entries, ocispec.Platform{})
}

// Check says why the host refuses a lone image.
func Check(imageOS, imageOSVersion string) error {
	return checkImageCompatibility(imageOS, imageOSVersion)
}
