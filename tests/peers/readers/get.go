package main

import (
	"bufio"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

const (
	workers = 8
	// limit is more than any listed file has.
	limit = 1 << 20
)

// get fetches public files from GitHub. A line of stdin is a SHA-256, a repository, a commit, the path in it, and the
// path to write to, between tabs. A file is written only when it has that digest. Without a network it soon gives up.
func get(wanted io.Reader) error {
	client := &http.Client{Timeout: 20 * time.Second}
	lines := make(chan string)
	var group sync.WaitGroup
	var mutex sync.Mutex
	var failures []error
	unreachable := false
	for range workers {
		group.Go(func() {
			for line := range lines {
				mutex.Lock()
				skip := unreachable
				mutex.Unlock()
				if skip {
					continue
				}
				err := getOne(client, strings.Split(line, "\t"))
				mutex.Lock()
				var transport *url.Error
				unreachable = unreachable || errors.As(err, &transport)
				if err != nil {
					failures = append(failures, err)
				}
				mutex.Unlock()
			}
		})
	}
	scanner := bufio.NewScanner(wanted)
	for scanner.Scan() {
		lines <- scanner.Text()
	}
	close(lines)
	group.Wait()
	if len(failures) > 0 {
		return fmt.Errorf("%d files failed, the first: %w", len(failures), failures[0])
	}
	return scanner.Err()
}

func getOne(client *http.Client, line []string) error {
	if len(line) != 5 {
		return fmt.Errorf("no line of five fields: %q", line)
	}
	digest, repository, commit, path, target := line[0], line[1], line[2], line[3], line[4]
	parts := strings.Split(path, "/")
	for i, part := range parts {
		parts[i] = url.PathEscape(part)
	}
	address := "https://raw.githubusercontent.com/" + repository + "/" + commit + "/" + strings.Join(parts, "/")
	response, err := client.Get(address)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("%s: %s", address, response.Status)
	}
	content, err := io.ReadAll(io.LimitReader(response.Body, limit))
	if err != nil {
		return err
	}
	if found := fmt.Sprintf("%x", sha256.Sum256(content)); found != digest {
		return fmt.Errorf("%s: its SHA-256 is %s, not %s", address, found, digest)
	}
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return err
	}
	return os.WriteFile(target, content, 0o644)
}
