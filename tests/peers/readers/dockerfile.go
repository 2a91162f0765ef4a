package main

import (
	"bytes"
	"errors"
	"fmt"
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
	for _, command := range metaArgs {
		for _, pair := range command.Args {
			if pair.Value == nil {
				continue
			}
			value, _, err := lex.ProcessWord(*pair.Value, args)
			if err != nil {
				return out, err
			}
			args[pair.Key] = value
		}
	}
	names := map[string]int{}
	for number, from := range parsed {
		read := stage{Name: from.Name}
		if len(from.Location) > 0 {
			read.Line = from.Location[0].Start.Line
		}
		base, unset, err := lex.ProcessWord(from.BaseName, args)
		if err != nil {
			return out, err
		}
		read.Unset = sorted(unset)
		if base == "" && len(read.Unset) == 0 {
			return out, fmt.Errorf("base name (%s) should not be blank", from.BaseName)
		}
		if known, ok := names[base]; ok {
			read.Base = &known
		} else {
			read.Image = base
		}
		if from.Platform != "" {
			platform, unset, err := lex.ProcessWord(from.Platform, args)
			if err != nil {
				return out, err
			}
			read.Platform, read.PlatformUnset = platform, sorted(unset)
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
