package main

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/signal"
	"runtime"
	"strconv"
	"sync"
	"syscall"
	"time"
)

// retry is how often an agent is looked for.
const retry = 20 * time.Millisecond

// shim is what there is between one agent and, where that one died, the next.
type shim struct {
	lock sync.Mutex
	link *link
	// session is what the first agent said; whoever follows it knows it from its journal.
	session string
	hand    *task
	// report is what came of the last task, until the agent says that it has it.
	report     *message
	terminated bool
}

// serve does what agents ask until one says with which code to end. An agent that goes away is waited for; its task
// goes on meanwhile. Never 0 unless an agent says 0.
func serve(socket string, patience time.Duration) int {
	syscall.Umask(0o022)
	closeOnExec()
	// What the session is stays between the agent and us: commands of the same user can then not look into this process.
	syscall.RawSyscall6(syscall.SYS_PRCTL, syscall.PR_SET_DUMPABLE, 0, 0, 0, 0, 0)
	s := &shim{}
	signals := make(chan os.Signal, 8)
	// SIGPIPE is taken, not ignored: what is ignored here would be ignored by every command.
	signal.Notify(signals, syscall.SIGTERM, syscall.SIGINT, syscall.SIGPIPE)
	go func() {
		for got := range signals {
			if got != syscall.SIGPIPE {
				s.terminate()
			}
		}
	}()
	since := time.Now()
	for ; time.Since(since) < patience; time.Sleep(retry) {
		conn, err := net.Dial("unix", socket)
		if err != nil {
			// It may not listen yet, or be about to start again.
			continue
		}
		code, welcomed, err := s.talk(newLink(conn), patience)
		conn.Close()
		if err == nil {
			return code
		}
		if !errors.Is(err, errGone) {
			s.giveUp()
			complain(err.Error())
			return codeProtocol
		}
		if welcomed {
			since = time.Now()
		}
	}
	s.giveUp()
	complain(fmt.Sprintf("no agent at %s for %v", socket, patience))
	return codeProtocol
}

// talk serves one connection; errGone when the agent went away, or hung up because it knows another session.
func (s *shim) talk(l *link, patience time.Duration) (code int, welcomed bool, err error) {
	l.send(s.hello())
	l.conn.SetReadDeadline(time.Now().Add(patience))
	welcome, err := l.receive()
	if err != nil {
		return 0, false, err
	}
	l.conn.SetReadDeadline(time.Time{})
	if welcome.Type != "welcome" || welcome.Protocol != protocolVersion {
		return 0, false, fmt.Errorf("the agent speaks version %d of the protocol, this shim version %d", welcome.Protocol, protocolVersion)
	}
	s.attach(l, welcome.Session)
	defer s.attach(nil, welcome.Session)
	for {
		m, err := l.receive()
		if err != nil {
			return 0, true, err
		}
		switch m.Type {
		case "run":
			err = s.run(m)
		case "stop":
			s.stop(m.Task)
		case "ack":
			s.acknowledged(m.Task)
		case "end":
			if m.Code == nil || s.busy() {
				return 0, true, errors.New("the agent wants to end without a code, or with a task in hand")
			}
			return *m.Code, true, nil
		default:
			err = fmt.Errorf("the agent says %q, which is not a message of version %d", m.Type, protocolVersion)
		}
		if err != nil {
			return 0, true, err
		}
	}
}

func (s *shim) hello() message {
	s.lock.Lock()
	defer s.lock.Unlock()
	m := message{Type: "hello", Protocol: protocolVersion, Session: s.session, Pid: os.Getpid(), Platform: runtime.GOOS + "/" + runtime.GOARCH, Path: os.Getenv("PATH"), MemoryLimit: memoryLimit()}
	if s.hand != nil {
		m.Task, m.State = s.hand.number, "running"
	} else if s.report != nil {
		m.Task, m.State = s.report.Task, "exited"
	}
	return m
}

// attach makes a connection the one that is told things, beginning with what the agent before it may not have heard.
func (s *shim) attach(l *link, session string) {
	s.lock.Lock()
	defer s.lock.Unlock()
	s.link, s.session = l, session
	if l == nil {
		return
	}
	if s.terminated {
		l.send(message{Type: "terminating"})
	}
	if s.report != nil {
		l.send(*s.report)
	}
}

func (s *shim) tell(m message) {
	if s.link != nil {
		s.link.send(m)
	}
}

func (s *shim) terminate() {
	s.lock.Lock()
	defer s.lock.Unlock()
	if !s.terminated {
		s.terminated = true
		s.tell(message{Type: "terminating"})
	}
}

func (s *shim) run(m message) error {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.hand != nil || s.report != nil || m.Task <= 0 || len(m.Argv) == 0 || (m.Network != "none" && m.Network != "open") {
		return fmt.Errorf("the agent wants to run task %d, which is not complete or comes before the end of another", m.Task)
	}
	t := start(m, func(sample int64) {
		s.lock.Lock()
		defer s.lock.Unlock()
		s.tell(message{Type: "sample", Task: m.Task, Memory: sample})
	})
	s.hand = t
	s.tell(message{Type: "started", Task: m.Task, Pid: t.pid})
	go func() {
		report := t.end()
		s.lock.Lock()
		defer s.lock.Unlock()
		s.hand, s.report = nil, &report
		s.tell(report)
	}()
	return nil
}

func (s *shim) stop(number int) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.hand != nil && s.hand.number == number {
		s.hand.ask("stop")
	}
}

func (s *shim) acknowledged(number int) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.report != nil && s.report.Task == number {
		s.report = nil
	}
}

func (s *shim) busy() bool {
	s.lock.Lock()
	defer s.lock.Unlock()
	return s.hand != nil
}

// giveUp ends the task in hand, which nobody will ever ask for.
func (s *shim) giveUp() {
	s.lock.Lock()
	hand := s.hand
	s.lock.Unlock()
	if hand != nil {
		hand.kill()
		<-hand.done
	}
}

// closeOnExec keeps descriptors that whoever started us left open from every command.
func closeOnExec() {
	entries, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		return
	}
	for _, entry := range entries {
		if fd, err := strconv.Atoi(entry.Name()); err == nil && fd > 2 {
			syscall.CloseOnExec(fd)
		}
	}
}
