package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"net"
	"sync"
)

// protocolVersion is spoken by both ends or the pod ends with codeProtocol.
const protocolVersion = 1

// Longest line from the agent: arguments and environment of a command are limited by the system to less.
const longestLine = 8 << 20

// message is every message of both directions; PROTOCOL.md says which members each type has.
type message struct {
	Type     string `json:"type"`
	Protocol int    `json:"protocol,omitempty"`
	Session  string `json:"session,omitempty"`
	Task     int    `json:"task,omitempty"`

	// hello
	Pid         int    `json:"pid,omitempty"`
	Platform    string `json:"platform,omitempty"`
	Path        string `json:"path,omitempty"`
	MemoryLimit int64  `json:"memoryLimit,omitempty"`
	State       string `json:"state,omitempty"`

	// run
	Argv     []string `json:"argv,omitempty"`
	Env      []string `json:"env,omitempty"`
	Cwd      string   `json:"cwd,omitempty"`
	Log      string   `json:"log,omitempty"`
	Search   string   `json:"search,omitempty"`
	Network  string   `json:"network,omitempty"`
	Scratch  []string `json:"scratch,omitempty"`
	Deadline float64  `json:"deadline,omitempty"`
	Grace    float64  `json:"grace,omitempty"`

	// exited, sample and end
	Code     *int    `json:"code,omitempty"`
	Signal   string  `json:"signal,omitempty"`
	Error    string  `json:"error,omitempty"`
	Cause    string  `json:"cause,omitempty"`
	Wall     float64 `json:"wall,omitempty"`
	CPU      float64 `json:"cpu,omitempty"`
	Memory   int64   `json:"memory,omitempty"`
	OomKills int64   `json:"oomKills,omitempty"`
	Alone    *bool   `json:"alone,omitempty"`
}

// link is a connection to the agent.
type link struct {
	conn  net.Conn
	lines *bufio.Scanner
	lock  sync.Mutex
}

func newLink(conn net.Conn) *link {
	lines := bufio.NewScanner(conn)
	lines.Buffer(make([]byte, 0, 64<<10), longestLine)
	return &link{conn: conn, lines: lines}
}

// send tells the agent something. When the connection is gone the reader finds out, and what matters is told again.
func (l *link) send(m message) {
	bytes, err := json.Marshal(m)
	if err != nil {
		return
	}
	l.lock.Lock()
	defer l.lock.Unlock()
	l.conn.Write(append(bytes, '\n'))
}

var errGone = errors.New("the agent is gone")

// receive waits for the next message; errGone when there will be none.
func (l *link) receive() (message, error) {
	var m message
	if !l.lines.Scan() {
		if errors.Is(l.lines.Err(), bufio.ErrTooLong) {
			return m, l.lines.Err()
		}
		return m, errGone
	}
	err := json.Unmarshal(l.lines.Bytes(), &m)
	return m, err
}
