// Package registry stands for golang.org/x/sys/windows/registry: a registry that cannot be opened. No rule
// reads it.
package registry

import "errors"

// Key is a key of the registry.
type Key uint32

// What hcsshim names.
const (
	LOCAL_MACHINE Key = 0
	QUERY_VALUE       = 0
)

// OpenKey fails.
func OpenKey(Key, string, uint32) (Key, error) {
	return 0, errors.New("there is no registry here")
}

// Close does nothing.
func (Key) Close() error { return nil }

// GetIntegerValue fails.
func (Key) GetIntegerValue(string) (uint64, uint32, error) {
	return 0, 0, errors.New("there is no registry here")
}
