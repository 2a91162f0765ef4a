// Package sync stands for Go's own where the ported code asks for the host's version once: here it asks each
// time, because the host changes from question to question.
package sync

// Once runs every time.
type Once struct{}

// Do runs f.
func (*Once) Do(f func()) { f() }
