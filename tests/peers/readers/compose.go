package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/dotenv"
	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/template"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/sirupsen/logrus"
)

// project is a compose file as compose-go reads it.
type project struct {
	SHA256 string `json:"sha256"`
	// Error is why compose-go refuses it; Services are then those that it reads without its schema.
	Error string `json:"error,omitempty"`
	// Unread is why it reads no service at all.
	Unread string `json:"unread,omitempty"`
	// Alone says that what it includes and extends in other files is not there.
	Alone    bool      `json:"alone,omitempty"`
	Services []service `json:"services"`
}

type service struct {
	Name  string `json:"name"`
	Image string `json:"image,omitempty"`
	// Unset are the variables of the image that have neither a value nor a default.
	Unset       []string `json:"unset,omitempty"`
	Platform    string   `json:"platform,omitempty"`
	Isolation   string   `json:"isolation,omitempty"`
	Constraints []string `json:"constraints,omitempty"`
}

func compose(path, digest string) project {
	out := project{SHA256: digest, Services: []service{}}
	environment, err := dotenv.Read(filepath.Join(filepath.Dir(path), ".env"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		out.Error = err.Error()
		out.Unread = out.Error
		return out
	}
	if environment == nil {
		environment = map[string]string{}
	}
	load := func(change func(*loader.Options)) (map[string]any, error) {
		return load(path, environment, change)
	}
	if _, err := load(filled(environment)); err != nil {
		out.Error = err.Error()
	}
	model, err := load(raw)
	if err != nil && strings.Contains(err.Error(), "no such file") {
		out.Alone = true
		out.Error = ""
		if _, err := load(both(filled(environment), alone)); err != nil {
			out.Error = err.Error()
		}
		model, err = load(both(raw, alone))
	}
	if err != nil {
		out.Unread = err.Error()
		return out
	}
	services, _ := model["services"].(map[string]any)
	for _, name := range sorted(services) {
		values, _ := services[name].(map[string]any)
		read := service{Name: name}
		read.Image, read.Unset = substituted(environment, values, "image")
		read.Platform, _ = substituted(environment, values, "platform")
		read.Isolation, _ = substituted(environment, values, "isolation")
		deploy, _ := values["deploy"].(map[string]any)
		placement, _ := deploy["placement"].(map[string]any)
		constraints, _ := placement["constraints"].([]any)
		for _, constraint := range constraints {
			text, _ := constraint.(string)
			text, _ = substitute(environment, text)
			read.Constraints = append(read.Constraints, text)
		}
		out.Services = append(out.Services, read)
	}
	return out
}

// raw keeps variables, which are substituted value by value to know which of them are unset, and keeps files
// that the schema refuses.
func raw(options *loader.Options) {
	options.SkipValidation = true
	options.SkipInterpolation = true
}

// filled gives every variable a value: whether a file is refused must not depend on an environment.
func filled(environment map[string]string) func(*loader.Options) {
	return func(options *loader.Options) {
		options.Interpolate.LookupValue = func(name string) (string, bool) {
			if value, ok := environment[name]; ok {
				return value, true
			}
			return "10", true
		}
	}
}

func both(first, second func(*loader.Options)) func(*loader.Options) {
	return func(options *loader.Options) {
		first(options)
		second(options)
	}
}

// alone reads nothing but the file.
func alone(options *loader.Options) {
	options.SkipExtends = true
	options.SkipInclude = true
}

func load(path string, environment types.Mapping, change func(*loader.Options)) (map[string]any, error) {
	details := types.ConfigDetails{
		WorkingDir:  filepath.Dir(path),
		ConfigFiles: []types.ConfigFile{{Filename: path}},
		Environment: environment.Clone(),
	}
	logrus.SetOutput(io.Discard)
	return loader.LoadModelWithContext(context.Background(), details, func(options *loader.Options) {
		options.SetProjectName("winver", true)
		options.SkipNormalization = true
		options.SkipConsistencyCheck = true
		options.SkipResolveEnvironment = true
		options.SkipResolveLabels = true
		options.Profiles = []string{"*"}
		change(options)
	})
}

func substituted(environment map[string]string, values map[string]any, key string) (string, []string) {
	text, _ := values[key].(string)
	return substitute(environment, text)
}

// substitute answers the text, and which variables are blank in it.
func substitute(environment map[string]string, text string) (string, []string) {
	blank := &warnings{}
	logger := logrus.StandardLogger()
	before := logger.ReplaceHooks(logrus.LevelHooks{logrus.WarnLevel: {blank}})
	defer logger.ReplaceHooks(before)
	value, err := template.Substitute(text, func(name string) (string, bool) {
		value, ok := environment[name]
		return value, ok
	})
	if err != nil {
		// A variable that must be set, or no template: the text says nothing.
		return "", append(blank.names, err.Error())
	}
	return value, blank.names
}

// warnings collects the variables that compose-go warns about.
type warnings struct {
	names []string
}

func (*warnings) Levels() []logrus.Level {
	return []logrus.Level{logrus.WarnLevel}
}

func (w *warnings) Fire(entry *logrus.Entry) error {
	if parts := strings.Split(entry.Message, `"`); len(parts) == 3 && !slices.Contains(w.names, parts[1]) {
		w.names = append(w.names, parts[1])
	}
	return nil
}
