// The peers of the differential tests: the Windows code of containerd, hcsshim and dockerd, asked on any system.
//
// `cargo xtask` copies this folder beside the files that a Windows build of the peer would compile, taken from
// the downloaded module, and builds the two together. The copied files are changed in their imports alone:
// package windows here stands for golang.org/x/sys/windows and package runtime for Go's, so that the code
// believes to run on the Windows host that the question names.
//
// A question is a line of stdin and an answer a line of stdout, in the same order:
//
//	H 10.0.BUILD    the host of the questions that follow; no answer
//	V TEXT          is an amd64 Windows image whose os.version is TEXT taken? 1 or 0
//	I JSON          which entry of an index is taken? Its digest or -, then whether the pull ends well, 1 or 0
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"

	"winver.dev/peers/differential/windows"
)

func main() {
	if err := answer(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func answer(questions io.Reader, answers io.Writer) error {
	lines := bufio.NewReaderSize(questions, 1<<20)
	out := bufio.NewWriterSize(answers, 1<<20)
	for number := 1; ; number++ {
		line, err := lines.ReadString('\n')
		if err == io.EOF && line == "" {
			return out.Flush()
		}
		if err != nil {
			return fmt.Errorf("line %d: %w", number, err)
		}
		kind, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		switch kind {
		case "H":
			if err := windows.Pretend(rest); err != nil {
				return fmt.Errorf("line %d: %w", number, err)
			}
			newHost()
		case "V":
			fmt.Fprintln(out, digit(takes(rest)))
		case "I":
			digest, ends, err := choose([]byte(rest))
			if err != nil {
				return fmt.Errorf("line %d: %w", number, err)
			}
			if digest == "" {
				digest = "-"
			}
			fmt.Fprintln(out, digest, digit(ends))
		default:
			return fmt.Errorf("line %d: no question begins with %q", number, kind)
		}
	}
}

func digit(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
