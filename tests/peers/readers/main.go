// The peers of the file readers: BuildKit's own parser of Dockerfiles and compose-go's loader of compose files.
//
// A question is a line of stdin and its answer a line of JSON on stdout, in the same order:
//
//	D PATH    what BuildKit makes of a Dockerfile
//	T JSON    the same of the text that a JSON string holds
//	C PATH    what compose-go makes of a compose file, with no environment but the .env beside it
//	S PATH    the SHA-256 of a file, which the other answers hold too
//
// With the argument get it fetches files instead, see get.
package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	run := func() error { return answer(os.Stdin, os.Stdout) }
	if len(os.Args) == 2 && os.Args[1] == "get" {
		run = func() error { return get(os.Stdin) }
	}
	if err := run(); err != nil {
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
		var content []byte
		var err error
		if kind == "T" {
			var text string
			err = json.Unmarshal([]byte(path), &text)
			kind, content = "D", []byte(text)
		} else {
			content, err = os.ReadFile(path)
		}
		if err != nil {
			return fmt.Errorf("line %d: %w", number, err)
		}
		var answer any
		digest := fmt.Sprintf("%x", sha256.Sum256(content))
		switch kind {
		case "D":
			answer = dockerfile(content, digest)
		case "C":
			answer = compose(path, digest)
		case "S":
			answer = map[string]string{"sha256": digest}
		default:
			return fmt.Errorf("line %d: no question begins with %q", number, kind)
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
