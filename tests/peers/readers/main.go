// The peers of the file readers: BuildKit's own parser of Dockerfiles and compose-go's loader of compose files.
//
// A question is a line of stdin and its answer a line of JSON on stdout, in the same order:
//
//	D PATH    what BuildKit makes of a Dockerfile
//	C PATH    what compose-go makes of a compose file, with no environment
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	if err := answer(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func answer(questions io.Reader, answers io.Writer) error {
	lines := bufio.NewScanner(questions)
	out := bufio.NewWriter(answers)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for number := 1; lines.Scan(); number++ {
		kind, path, _ := strings.Cut(lines.Text(), " ")
		var answer any
		var err error
		switch kind {
		case "D":
			answer, err = dockerfile(path)
		case "C":
			answer, err = compose(path)
		default:
			err = fmt.Errorf("no question begins with %q", kind)
		}
		if err != nil {
			return fmt.Errorf("line %d: %w", number, err)
		}
		if err := encoder.Encode(answer); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	return out.Flush()
}
