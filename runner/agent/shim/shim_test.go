package main

import (
	"bufio"
	"encoding/json"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// The binary that is tested, and how it becomes process 1 of a namespace where the user is not root.
var (
	binary    string
	namespace = []string{"unshare", "--user", "--map-root-user", "--pid", "--fork", "--kill-child", "--mount-proc", "--"}
)

func TestMain(m *testing.M) {
	folder, err := os.MkdirTemp("", "headgate-shim-")
	if err != nil {
		panic(err)
	}
	binary = filepath.Join(folder, "shim")
	build := exec.Command("go", "build", "-o", binary, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if said, err := build.CombinedOutput(); err != nil {
		panic(string(said))
	}
	if os.Getuid() == 0 {
		namespace = append(namespace[:1:1], namespace[3:]...)
	}
	code := m.Run()
	os.RemoveAll(folder)
	os.Exit(code)
}

// measured are members whose values differ each time; that they are there is compared.
var measured = []string{"pid", "platform", "path", "memoryLimit", "wall", "cpu", "memory"}

// Both ends are tested against the same transcripts: here the shim, driven by what the agent says in them.
func TestTranscripts(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txt")
	if len(files) < 8 {
		t.Fatal("transcripts are missing")
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			bytes, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			a := newAgent(t, namespace)
			for number, line := range strings.Split(strings.TrimSpace(string(bytes)), "\n") {
				a.step(line, file+":"+strconv.Itoa(number+1))
			}
		})
	}
}

// agent is the other end of the socket, played by the test.
type agent struct {
	t        *testing.T
	folder   string
	listener net.Listener
	conn     net.Conn
	lines    *bufio.Scanner
	shim     *exec.Cmd
}

func newAgent(t *testing.T, prefix []string) *agent {
	folder := t.TempDir()
	listener, err := net.Listen("unix", folder+"/agent.sock")
	if err != nil {
		t.Fatal(err)
	}
	shim := exec.Command(prefix[0], append(prefix[1:len(prefix):len(prefix)], binary, "--socket", folder+"/agent.sock", "--patience", "20s")...)
	shim.Env = []string{"PATH=/usr/bin:/bin", "AWS_SECRET_ACCESS_KEY=of-the-pod"}
	if err := shim.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		listener.Close()
		shim.Process.Kill()
		shim.Wait()
	})
	return &agent{t: t, folder: folder, listener: listener, shim: shim}
}

func (a *agent) step(line, place string) {
	a.t.Helper()
	mark, rest, _ := strings.Cut(line, " ")
	word, text, _ := strings.Cut(rest, " ")
	switch mark {
	case "#":
	case "<":
		if strings.Contains(rest, `"sample"`) {
			return
		}
		if got, want := a.receive(place), parse(a.t, rest, place); !same(got, want) {
			a.t.Fatalf("%s: got %v, want %v", place, got, want)
		}
	case ">":
		if _, err := a.conn.Write([]byte(strings.ReplaceAll(rest, "{FOLDER}", a.folder) + "\n")); err != nil {
			a.t.Fatalf("%s: %v", place, err)
		}
	case "!":
		switch word {
		case "TERM":
			a.signal(syscall.SIGTERM)
		case "hangup":
			a.conn.Close()
			a.conn = nil
		case "make":
			os.WriteFile(filepath.Join(a.folder, text), nil, 0o666)
		}
	case "=":
		a.check(word, text, place)
	default:
		a.t.Fatalf("%s: what is %q?", place, line)
	}
}

func (a *agent) check(word, text, place string) {
	a.t.Helper()
	switch word {
	case "file":
		for _, err := os.Stat(filepath.Join(a.folder, text)); err != nil; _, err = os.Stat(filepath.Join(a.folder, text)) {
			time.Sleep(time.Millisecond)
		}
	case "log":
		want, _ := strconv.Unquote(`"` + strings.ReplaceAll(text, `"`, `\"`) + `"`)
		if got, _ := os.ReadFile(a.folder + "/log"); string(got) != want {
			a.t.Fatalf("%s: the log is %q", place, got)
		}
		os.Remove(a.folder + "/log")
	case "exit":
		a.shim.Wait()
		if got := strconv.Itoa(a.shim.ProcessState.ExitCode()); got != text {
			a.t.Fatalf("%s: exit code %s", place, got)
		}
	}
}

// receive takes the next message that is not a sample, waiting for a connection where there is none.
func (a *agent) receive(place string) map[string]any {
	a.t.Helper()
	if a.conn == nil {
		conn, err := a.listener.Accept()
		if err != nil {
			a.t.Fatalf("%s: %v", place, err)
		}
		a.conn, a.lines = conn, bufio.NewScanner(conn)
	}
	for a.lines.Scan() {
		if m := parse(a.t, a.lines.Text(), place); m["type"] != "sample" {
			return m
		}
	}
	a.t.Fatalf("%s: the shim hung up", place)
	return nil
}

// signal reaches the shim itself: the only child of unshare(1).
func (a *agent) signal(signal syscall.Signal) {
	pid := strconv.Itoa(a.shim.Process.Pid)
	child, err := strconv.Atoi(strings.TrimSpace(read("/proc/" + pid + "/task/" + pid + "/children")))
	if err != nil {
		a.t.Fatal(err)
	}
	syscall.Kill(child, signal)
}

func parse(t *testing.T, line, place string) map[string]any {
	t.Helper()
	var m map[string]any
	if err := json.Unmarshal([]byte(line), &m); err != nil {
		t.Fatalf("%s: %v", place, err)
	}
	return m
}

func same(got, want map[string]any) bool {
	for _, name := range measured {
		if name == "memoryLimit" || reflect.TypeOf(got[name]) == reflect.TypeOf(want[name]) || want[name] != nil && name == "cpu" {
			delete(got, name)
			delete(want, name)
		}
	}
	return reflect.DeepEqual(got, want)
}

// Outside a namespace of its own the shim must never kill everything: only the group of the command, and it says that
// it cannot know who is left.
func TestNotProcessOne(t *testing.T) {
	a := newAgent(t, []string{"env"})
	witness := exec.Command("sleep", "1000")
	if err := witness.Start(); err != nil {
		t.Fatal(err)
	}
	defer witness.Process.Kill()
	a.receive("hello")
	a.step(`> {"type":"welcome","protocol":1,"session":"1"}`, "welcome")
	a.step(`> {"type":"run","task":1,"argv":["sh","-c","sleep 1000 & exit 0"],"cwd":"{FOLDER}","log":"{FOLDER}/log","search":"/usr/bin:/bin","network":"none","deadline":60,"grace":5}`, "run")
	a.receive("started")
	if got := a.receive("exited"); got["alone"] != false || got["code"] != 0.0 {
		t.Fatal(got)
	}
	if err := witness.Process.Signal(syscall.Signal(0)); err != nil || strings.Contains(read("/proc/"+strconv.Itoa(witness.Process.Pid)+"/stat"), ") Z ") {
		t.Fatal("somebody else was killed")
	}
	a.step(`> {"type":"ack","task":1}`, "ack")
	a.step(`> {"type":"end","code":0}`, "end")
	a.step("= exit 0", "exit")
}

// A command of the same user, who is not root, cannot look into the shim: neither for what it was started with nor for
// the session that it shares with the agent. What it can ask of process 1 is to end, which is its own end.
func TestUnreadable(t *testing.T) {
	prefix := append(namespace[:len(namespace)-1:len(namespace)-1], "--", "setpriv", "--reuid=65532", "--regid=65532", "--clear-groups", "--")
	if os.Getuid() != 0 {
		prefix = append([]string{"unshare", "--user", "--map-user=65532"}, namespace[3:]...)
	}
	for _, folder := range []string{filepath.Dir(binary), filepath.Dir(t.TempDir())} {
		os.Chmod(folder, 0o755)
	}
	a := newAgent(t, prefix)
	os.Chmod(filepath.Dir(a.folder), 0o755)
	os.Chmod(a.folder, 0o777)
	os.Chmod(a.folder+"/agent.sock", 0o666)
	a.receive("hello")
	a.step(`> {"type":"welcome","protocol":1,"session":"5e5510"}`, "welcome")
	script := `for f in environ mem maps fd/0 root; do head -c 1 /proc/1/$f >/dev/null 2>&1 && echo $f; ls /proc/1/$f/ >/dev/null 2>&1 && echo $f/; done; kill -KILL 1; kill -STOP 1; cat /proc/self/status | grep NoNewPrivs; id -u`
	a.step(`> {"type":"run","task":1,"argv":["sh","-c",`+strconv.Quote(script)+`],"cwd":"{FOLDER}","log":"{FOLDER}/log","search":"/usr/bin:/bin","network":"none","deadline":60,"grace":5}`, "run")
	a.receive("started")
	if got := a.receive("exited"); got["alone"] != true || got["code"] != 0.0 {
		t.Fatal(got)
	}
	a.step(`= log NoNewPrivs:\t1\n65532\n`, "log")
	a.step(`> {"type":"ack","task":1}`, "ack")
	a.step(`> {"type":"end","code":0}`, "end")
	a.step("= exit 0", "exit")
}

// The filter is run as the kernel would run it, over every architecture and what matters of the system calls.
func TestNetworkFilter(t *testing.T) {
	run := func(arch, number, argument uint32) uint32 {
		filter, accumulator := networkFilter(), uint32(0)
		for at := 0; ; at++ {
			step := filter[at]
			jump := func(yes bool) {
				if yes {
					at += int(step.yes)
				} else {
					at += int(step.no)
				}
			}
			switch step.code {
			case load:
				accumulator = map[uint32]uint32{atArch: arch, atNumber: number, atArgument: argument}[step.constant]
			case equal:
				jump(accumulator == step.constant)
			case atLeast:
				jump(accumulator >= step.constant)
			case answer:
				return step.constant
			}
		}
	}
	for number := uint32(0); number < 600; number++ {
		want := uint32(allow)
		if number >= 425 && number <= 427 {
			want = refuse
		}
		isSocket := number == uint32(syscall.SYS_SOCKET) || number == uint32(syscall.SYS_SOCKETPAIR)
		for family := uint32(0); family < 64; family++ {
			if isSocket && family != syscall.AF_UNIX {
				want = refuse
			} else if isSocket {
				want = allow
			}
			if got := run(auditArch, number, family); got != want {
				t.Fatalf("call %d family %d: %x", number, family, got)
			}
		}
		if run(auditArch^1, number, syscall.AF_UNIX) != refuse || run(auditArch, number|x32Bit, syscall.AF_UNIX) != refuse {
			t.Fatalf("call %d of another architecture", number)
		}
	}
}
