package main

import (
	"io"
	"os"
	"sync"
	"syscall"
	"time"
)

const (
	// A log is cut back to logKept bytes when it has grown to logLimit: the agent keeps its start and its end.
	logLimit = 64 << 20
	logKept  = 512 << 10
	// How long killed processes may take to be gone before the agent is told that somebody may be left.
	patienceWithTheDead = 30 * time.Second
)

// task is a command under way.
type task struct {
	number int
	pid    int
	grace  time.Duration
	// scratch are folders of the container that are emptied when the command has ended.
	scratch []string
	began   time.Time
	oomed   int64
	// failed is why the command could not be started.
	failed string
	copied chan struct{}
	done   chan struct{}

	lock  sync.Mutex
	cause string
	peak  int64
	timer *time.Timer
}

// start forks the command: this program again, which becomes the command once everything about the process is as told.
func start(m message, sample func(int64)) *task {
	t := &task{number: m.Task, grace: seconds(m.Grace), scratch: m.Scratch, began: time.Now(), oomed: oomKills(), copied: make(chan struct{}), done: make(chan struct{})}
	files, closeAll, err := t.plumb(m.Log)
	if err == nil {
		argv := append([]string{"shim", "exec", m.Network, m.Search}, m.Argv...)
		t.pid, err = syscall.ForkExec("/proc/self/exe", argv, &syscall.ProcAttr{Dir: m.Cwd, Env: m.Env, Files: files, Sys: &syscall.SysProcAttr{Setsid: true}})
	}
	closeAll()
	if err != nil {
		t.failed = nameOf(err)
		return t
	}
	if m.Deadline > 0 {
		t.timer = time.AfterFunc(seconds(m.Deadline), func() { t.ask("deadline") })
	}
	go t.watch(sample)
	return t
}

// plumb makes the descriptors of the command: nothing to read, one pipe for what it prints, one that says why it could
// not be started. They are ours to close after the fork.
func (t *task) plumb(log string) ([]uintptr, func(), error) {
	var opened []*os.File
	closeAll := func() {
		for _, file := range opened {
			file.Close()
		}
	}
	null, err := os.Open(os.DevNull)
	if err != nil {
		close(t.copied)
		return nil, closeAll, err
	}
	opened = append(opened, null)
	// Not through a link: the folder is one that commands write to.
	kept, err := os.OpenFile(log, os.O_CREATE|os.O_WRONLY|os.O_APPEND|syscall.O_NOFOLLOW, 0o644)
	if err != nil {
		close(t.copied)
		return nil, closeAll, err
	}
	printed, print, err := os.Pipe()
	if err == nil {
		opened = append(opened, print)
		var said, say *os.File
		if said, say, err = os.Pipe(); err == nil {
			opened = append(opened, say)
			go t.copy(printed, kept, said)
			return []uintptr{null.Fd(), print.Fd(), print.Fd(), say.Fd()}, closeAll, nil
		}
	}
	close(t.copied)
	return nil, closeAll, err
}

// copy keeps what the command prints, and passes it on to the log of the container.
func (t *task) copy(printed, kept, said *os.File) {
	defer close(t.copied)
	defer kept.Close()
	defer printed.Close()
	if text, _ := io.ReadAll(said); len(text) > 0 {
		t.lock.Lock()
		t.failed = string(text)
		t.lock.Unlock()
	}
	said.Close()
	buffer := make([]byte, 64<<10)
	for size := 0; ; {
		n, err := printed.Read(buffer)
		kept.Write(buffer[:n])
		os.Stdout.Write(buffer[:n])
		if size += n; size > logLimit {
			kept.Truncate(logKept)
			size = logKept
		}
		if err != nil {
			return
		}
	}
}

// ask ends the command: first by asking, after the grace by force. The first cause is the one that is told.
func (t *task) ask(cause string) {
	t.lock.Lock()
	defer t.lock.Unlock()
	if t.cause != "" {
		return
	}
	t.cause = cause
	t.signal(syscall.SIGTERM)
	time.AfterFunc(t.grace, func() {
		select {
		case <-t.done:
			// Left alone it would kill whatever is run by then.
		default:
			t.kill()
		}
	})
}

func (t *task) kill() { t.signal(syscall.SIGKILL) }

// signal reaches everything in our namespace where we are its first process. Anywhere else that would be every process
// that we may signal, so there it is the group of the command only.
func (t *task) signal(signal syscall.Signal) error {
	if os.Getpid() == 1 {
		return syscall.Kill(-1, signal)
	}
	if t.pid == 0 {
		return syscall.ESRCH
	}
	return syscall.Kill(-t.pid, signal)
}

// end waits for the command, ends what it left, and says what came of it.
func (t *task) end() message {
	var status syscall.WaitStatus
	var cpu time.Duration
	var resident int64
	took := func(usage syscall.Rusage) {
		cpu += time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
		resident = max(resident, usage.Maxrss<<10)
	}
	for t.pid != 0 {
		var got syscall.WaitStatus
		var usage syscall.Rusage
		pid, err := syscall.Wait4(-1, &got, 0, &usage)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			break
		}
		took(usage)
		if pid == t.pid {
			status = got
			break
		}
	}
	wall := time.Since(t.began)
	alone := t.clear(took)
	if alone || t.pid == 0 {
		<-t.copied
	} else {
		// Somebody who got away may hold the pipe open for ever.
		select {
		case <-t.copied:
		case <-time.After(time.Second):
		}
	}
	if alone {
		tidy(t.scratch)
	}
	close(t.done)
	t.lock.Lock()
	defer t.lock.Unlock()
	if t.timer != nil {
		t.timer.Stop()
	}
	m := message{Type: "exited", Task: t.number, Cause: t.cause, Error: t.failed, Wall: wall.Seconds(), CPU: cpu.Seconds(), Memory: max(t.peak, resident), OomKills: max(0, oomKills()-t.oomed), Alone: &alone}
	switch {
	case t.failed != "":
	case status.Signaled():
		m.Signal = signalName(status.Signal())
	default:
		code := status.ExitStatus()
		m.Code = &code
	}
	return m
}

// clear kills everything else in our namespace, again and again until there is nobody to kill. False where that cannot
// be known: outside a namespace of our own, or when somebody does not die.
func (t *task) clear(took func(syscall.Rusage)) bool {
	if os.Getpid() != 1 {
		t.signal(syscall.SIGKILL)
		return false
	}
	wait := 100 * time.Microsecond
	for until := time.Now().Add(patienceWithTheDead); time.Now().Before(until); wait = min(2*wait, 20*time.Millisecond) {
		if t.signal(syscall.SIGKILL) == syscall.ESRCH {
			return true
		}
		for {
			var status syscall.WaitStatus
			var usage syscall.Rusage
			pid, err := syscall.Wait4(-1, &status, syscall.WNOHANG, &usage)
			if pid <= 0 && err != syscall.EINTR {
				break
			}
			took(usage)
		}
		time.Sleep(wait)
	}
	return false
}

func seconds(s float64) time.Duration { return time.Duration(s * float64(time.Second)) }

func signalName(signal syscall.Signal) string {
	names := map[syscall.Signal]string{syscall.SIGHUP: "SIGHUP", syscall.SIGINT: "SIGINT", syscall.SIGQUIT: "SIGQUIT", syscall.SIGILL: "SIGILL", syscall.SIGTRAP: "SIGTRAP", syscall.SIGABRT: "SIGABRT", syscall.SIGBUS: "SIGBUS", syscall.SIGFPE: "SIGFPE", syscall.SIGKILL: "SIGKILL", syscall.SIGUSR1: "SIGUSR1", syscall.SIGSEGV: "SIGSEGV", syscall.SIGUSR2: "SIGUSR2", syscall.SIGPIPE: "SIGPIPE", syscall.SIGALRM: "SIGALRM", syscall.SIGTERM: "SIGTERM", syscall.SIGXCPU: "SIGXCPU", syscall.SIGXFSZ: "SIGXFSZ", syscall.SIGSYS: "SIGSYS"}
	if name, known := names[signal]; known {
		return name
	}
	return "SIG" + itoa(int(signal))
}
