// Package runtime stands for Go's own where the ported code asks what it was built for.
package runtime

const (
	// GOOS is the system that the ported code believes to run on.
	GOOS = "windows"
	// GOARCH is the architecture of nearly every Windows host that runs containers.
	GOARCH = "amd64"
	// Compiler is that of the official builds.
	Compiler = "gc"
)
