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
	isUndecided := func(name string) bool { return undecided[name] }
	for _, command := range metaArgs {
		for _, pair := range command.Args {
			if pair.Value == nil {
				continue
			}
			value, _, err := lex.ProcessWord(*pair.Value, args)
			if err != nil {
				return out, err
			}
			undecided[pair.Key] = slices.ContainsFunc(open(*pair.Value, tree.EscapeToken, args, undecided), isUndecided)
			args[pair.Key] = value
			if undecided[pair.Key] {
				delete(args, pair.Key)
			}
		}
	}
	names := map[string]int{}
	for number, from := range parsed {
		read := stage{Name: from.Name}
		if len(from.Location) > 0 {
			read.Line = from.Location[0].Start.Line
		}
		base, _, err := lex.ProcessWord(from.BaseName, args)
		if err != nil {
			return out, err
		}
		read.Unset = open(from.BaseName, tree.EscapeToken, args, undecided)
		if base == "" && len(read.Unset) == 0 {
			return out, fmt.Errorf("base name (%s) should not be blank", from.BaseName)
		}
		if known, ok := names[base]; ok {
			read.Base = &known
		} else {
			read.Image = base
		}
		if from.Platform != "" {
			platform, _, err := lex.ProcessWord(from.Platform, args)
			if err != nil {
				return out, err
			}
			read.Platform, read.PlatformUnset = platform, open(from.Platform, tree.EscapeToken, args, undecided)
		}
		if from.Name != "" {
			names[strings.ToLower(from.Name)] = number
		}
		out.Stages = append(out.Stages, read)
	}
	for number, from := range parsed {
		for _, command := range from.Commands {
			if err := take(out.Stages, number, command, lex, names); err != nil {
				return out, err
			}
		}
	}
	return out, nil
}

// take notes what a command takes files from: only stages before its own are there for it to take from.
func take(stages []stage, own int, command instructions.Command, lex *shell.Lex, names map[string]int) error {
	into := &stages[own]
	byNumber := func(number int) error {
		if number < 0 || number >= len(stages) {
			return fmt.Errorf("invalid stage index %d", number)
		}
		if number >= own {
			return fmt.Errorf("cannot copy from stage %d, it needs to be defined before current stage %d", number, own)
		}
		into.Takes = append(into.Takes, number)
		return nil
	}
	byName := func(name string) error {
		if known, ok := names[strings.ToLower(name)]; ok {
			return byNumber(known)
		}
		into.Copies = append(into.Copies, name)
		return nil
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
		if number, err := strconv.Atoi(command.From); err == nil {
			return byNumber(number)
		}
		return byName(command.From)
	case *instructions.RunCommand:
		for _, mount := range instructions.GetMounts(command) {
			if mount.From == "" {
				continue
			}
			if err := byName(mount.From); err != nil {
				return err
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

var (
	bare      = regexp.MustCompile(`\$(\w+)`)
	reference = regexp.MustCompile(`\$\{(\w+)(:?[-+?#%/]?)`)
	special   = regexp.MustCompile("[$\\\\`'\"]")
	absent    = regexp.MustCompile(`\$\{(\w+):?\+[^}]*\}`)
	literal   = map[rune]*regexp.Regexp{
		'\\': regexp.MustCompile(`\\.|'[^']*'`),
		'`':  regexp.MustCompile("`.|'[^']*'"),
	}
)

// open are the variables that leave a word open: those that a build decides, and those that have neither a value
// nor a default in the word. They are what is left of the word when only variables with a value are replaced.
func open(word string, escape rune, args environment, undecided map[string]bool) []string {
	lex := shell.NewLex(escape)
	lex.SkipUnsetEnv, lex.RawEscapes, lex.RawQuotes = true, true, true
	// What a value holds means nothing, and nothing that follows a variable lengthens its name.
	plain := environment{}
	for name, value := range args {
		if value != "" {
			value = " " + special.ReplaceAllString(value, "_")
		}
		plain[name] = value
	}
	left, _, err := lex.ProcessWord(bare.ReplaceAllString(word, "$${$1}"), plain)
	if err != nil {
		return nil
	}
	left = literal[escape].ReplaceAllString(left, " ")
	left = absent.ReplaceAllStringFunc(left, func(text string) string {
		if undecided[absent.FindStringSubmatch(text)[1]] {
			return text
		}
		return ""
	})
	out := []string{}
	for _, match := range reference.FindAllStringSubmatch(left, -1) {
		if undecided[match[1]] || strings.TrimPrefix(match[2], ":") != "-" {
			out = append(out, match[1])
		}
	}
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
