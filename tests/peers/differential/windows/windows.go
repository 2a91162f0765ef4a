// Package windows stands for golang.org/x/sys/windows: the version of Windows is the one that was set.
package windows

import "fmt"

var major, minor, build uint32

// Pretend sets the version of Windows, MAJOR.MINOR.BUILD.
func Pretend(version string) error {
	if n, err := fmt.Sscanf(version, "%d.%d.%d", &major, &minor, &build); n != 3 {
		return fmt.Errorf("%q is not MAJOR.MINOR.BUILD: %w", version, err)
	}
	return nil
}

// RtlGetNtVersionNumbers is what containerd asks.
func RtlGetNtVersionNumbers() (majorVersion, minorVersion, buildNumber uint32) {
	return major, minor, build
}

// OsVersionInfoEx holds the fields that hcsshim reads.
type OsVersionInfoEx struct {
	MajorVersion, MinorVersion, BuildNumber uint32
}

// RtlGetVersion is what hcsshim asks.
func RtlGetVersion() *OsVersionInfoEx {
	return &OsVersionInfoEx{MajorVersion: major, MinorVersion: minor, BuildNumber: build}
}

// GetVersion is what hcsshim asked before: major, minor and build in one number.
func GetVersion() (uint32, error) {
	return major | minor<<8 | build<<16, nil
}
