package main

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/moby/buildkit/frontend/dockerfile/shell"
)

// file is a Dockerfile as BuildKit reads it.
type file struct {
	SHA256 string `json:"sha256"`
	// Error is why BuildKit refuses it.
	Error  string  `json:"error,omitempty"`
	Stages []stage `json:"stages"`
}

// stage is one FROM and what follows it.
type stage struct {
	// Name is in lower case, as BuildKit keeps it.
	Name string `json:"name,omitempty"`
	// Image is the base after substitution, unless it is an earlier stage.
	Image string `json:"image,omitempty"`
	// Base is the number of that stage.
	Base *int `json:"base,omitempty"`
	// Unset are the variables of the base that have no value without a build.
	Unset    []string `json:"unset,omitempty"`
	Platform string   `json:"platform,omitempty"`
	// PlatformUnset are those of the platform.
	PlatformUnset []string `json:"platformUnset,omitempty"`
	// Takes are the numbers of the stages that files are taken from.
	Takes []int `json:"takes,omitempty"`
	// Copies are the images that files are taken from.
	Copies []string `json:"copies,omitempty"`
	Line   int      `json:"line"`
}

// dockerfile reads as `docker build` does, as far as that goes without a registry: dockerfile2llb's
// buildMetaArgs, buildDispatchStates and toCommand.
func dockerfile(content []byte, digest string) file {
	out, err := stages(content)
	out.SHA256 = digest
	if err != nil {
		out.Error = err.Error()
	}
	return out
}

func stages(content []byte) (out file, err error) {
	out.Stages = []stage{}
	tree, err := parser.Parse(bytes.NewReader(content))
	if err != nil {
		return out, err
	}
	parsed, metaArgs, err := instructions.Parse(tree.AST, nil)
	if err != nil {
		return out, err
	}
	if len(parsed) == 0 {
		return out, errors.New("dockerfile contains no stages to build")
	}
	lex := shell.NewLex(tree.EscapeToken)
	args := environment{}
	undecided := map[string]bool{}
	for _, name := range automatic {
		undecided[name] = true
	}
	for _, command := range metaArgs {
		for _, pair := range command.Args {
			if pair.Value == nil {
				continue
			}
			value, err := lex.ProcessWordWithMatches(*pair.Value, args)
			if err != nil {
				return out, err
			}
			args[pair.Key] = value.Result
			undecided[pair.Key] = len(open("", value, undecided)) > 0
		}
	}
	names := map[string]int{}
	for number, from := range parsed {
		read := stage{Name: from.Name}
		if len(from.Location) > 0 {
			read.Line = from.Location[0].Start.Line
		}
		word, err := lex.ProcessWordWithMatches(from.BaseName, args)
		if err != nil {
			return out, err
		}
		base := word.Result
		read.Unset = open(from.BaseName, word, undecided)
		if base == "" && len(read.Unset) == 0 {
			return out, fmt.Errorf("base name (%s) should not be blank", from.BaseName)
		}
		if known, ok := names[base]; ok {
			read.Base = &known
		} else {
			read.Image = base
		}
		if from.Platform != "" {
			platform, err := lex.ProcessWordWithMatches(from.Platform, args)
			if err != nil {
				return out, err
			}
			read.Platform, read.PlatformUnset = platform.Result, open(from.Platform, platform, undecided)
		}
		if from.Name != "" {
			names[strings.ToLower(from.Name)] = number
		}
		out.Stages = append(out.Stages, read)
	}
	for number, from := range parsed {
		for _, command := range from.Commands {
			if err := take(&out.Stages[number], command, lex, names, len(parsed)); err != nil {
				return out, err
			}
		}
	}
	return out, nil
}

func take(into *stage, command instructions.Command, lex *shell.Lex, names map[string]int, count int) error {
	byName := func(name string) {
		if known, ok := names[strings.ToLower(name)]; ok {
			into.Takes = append(into.Takes, known)
		} else {
			into.Copies = append(into.Copies, name)
		}
	}
	switch command := command.(type) {
	case *instructions.CopyCommand:
		if command.From == "" {
			return nil
		}
		expanded, _, err := lex.ProcessWord(command.From, environment{})
		if err != nil {
			return err
		}
		if expanded != command.From {
			return errors.New("variable expansion is not supported for --from")
		}
		number, err := strconv.Atoi(command.From)
		if err != nil {
			byName(command.From)
			return nil
		}
		if number < 0 || number >= count {
			return fmt.Errorf("invalid stage index %d", number)
		}
		into.Takes = append(into.Takes, number)
	case *instructions.RunCommand:
		for _, mount := range instructions.GetMounts(command) {
			if mount.From != "" {
				byName(mount.From)
			}
		}
	}
	return nil
}

// automatic are the arguments that BuildKit sets by itself, from the build's host and target (defaultArgs).
var automatic = []string{
	"BUILDARCH", "BUILDOS", "BUILDOSVERSION", "BUILDPLATFORM", "BUILDVARIANT",
	"TARGETARCH", "TARGETOS", "TARGETOSVERSION", "TARGETPLATFORM", "TARGETSTAGE", "TARGETVARIANT",
}

// open are the variables that leave a word open: those that a build decides, and those that have neither a value
// nor a default in the word, which BuildKit counts among the unmatched too.
func open(word string, result shell.ProcessWordResult, undecided map[string]bool) []string {
	out := []string{}
	for _, names := range []map[string]struct{}{result.Matched, result.Unmatched} {
		for _, name := range sorted(names) {
			if undecided[name] {
				out = append(out, name)
			}
		}
	}
	for _, name := range sorted(result.Unmatched) {
		quoted := regexp.QuoteMeta(name)
		every := regexp.MustCompile(`\$(`+quoted+`\b|\{`+quoted+`\b)`).FindAllString(word, -1)
		filled := regexp.MustCompile(`\$\{`+quoted+`:?[-+]`).FindAllString(word, -1)
		if len(every) != len(filled) && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// environment is what variables are.
type environment map[string]string

func (e environment) Get(name string) (string, bool) {
	value, ok := e[name]
	return value, ok
}

func (e environment) Keys() []string {
	return sorted(e)
}

func sorted[V any](names map[string]V) []string {
	out := make([]string, 0, len(names))
	for name := range names {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}
