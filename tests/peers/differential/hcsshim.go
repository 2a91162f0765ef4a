//go:build hcsshim

package main

import (
	"errors"
	"fmt"

	"winver.dev/peers/differential/osversion"
	"winver.dev/peers/differential/windows"
)

var host osversion.OSVersion

func newHost() {
	version := windows.RtlGetVersion()
	host = osversion.OSVersion{
		MajorVersion: uint8(version.MajorVersion),
		MinorVersion: uint8(version.MinorVersion),
		Build:        uint16(version.BuildNumber),
	}
}

// takes reads well-formed versions only: hcsshim's check is asked about numbers, not about text.
func takes(osVersion string) bool {
	var image osversion.OSVersion
	if n, _ := fmt.Sscanf(osVersion, "%d.%d.%d", &image.MajorVersion, &image.MinorVersion, &image.Build); n != 3 {
		panic(osVersion + " is not MAJOR.MINOR.BUILD")
	}
	return osversion.CheckHostAndContainerCompat(host, image)
}

func choose([]byte) (string, bool, error) {
	return "", false, errors.New("hcsshim does not choose from indexes")
}
