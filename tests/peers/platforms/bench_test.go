// Package platforms measures containerd's own Windows matcher, the one that a node's containerd asks
// whether an image may run on it (version 1.0.0-rc.2 of its library: a host from build 20348 on takes
// builds from the long-term release before it up to its own, an older host takes its own build alone).
package platforms

import (
	"testing"

	"github.com/containerd/platforms"
	specs "github.com/opencontainers/image-spec/specs-go/v1"
)

const (
	hostVersion = "10.0.20348.2402"
	sameVersion = "10.0.20348.2340"
	oldVersion  = "10.0.17763.5576"
	newVersion  = "10.0.26100.4349"
)

func windows(version string) specs.Platform {
	return specs.Platform{OS: "windows", Architecture: "amd64", OSVersion: version}
}

var images = []struct {
	name, version string
	matches       bool
}{
	{"same-build", sameVersion, true},
	{"older", oldVersion, false},
	{"newer", newVersion, false},
}

// BenchmarkMatch asks a matcher that was built once about a platform that is already a struct. The matcher
// still reads the image's version out of its string each time: its interface offers nothing earlier to
// keep.
func BenchmarkMatch(b *testing.B) {
	for _, image := range images {
		b.Run(image.name, func(b *testing.B) {
			matcher := platforms.NewMatcher(windows(hostVersion))
			platform := windows(image.version)
			for b.Loop() {
				if matcher.Match(platform) != image.matches {
					b.Fatalf("containerd's answer for %s on %s has changed", image.version, hostVersion)
				}
			}
		})
	}
}

// BenchmarkFromStrings begins each time with two version strings.
func BenchmarkFromStrings(b *testing.B) {
	for _, image := range images {
		b.Run(image.name, func(b *testing.B) {
			for b.Loop() {
				if platforms.NewMatcher(windows(hostVersion)).Match(windows(image.version)) != image.matches {
					b.Fatalf("containerd's answer for %s on %s has changed", image.version, hostVersion)
				}
			}
		})
	}
}
