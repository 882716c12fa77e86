package main

import (
	"os"
	"runtime"
	"strings"
	"syscall"
	"unsafe"
)

// say is the descriptor on which the shim is told why a command could not be started.
const say = 3

// execute becomes a command: the second half of starting one, in the new process. Environment, folder, descriptors and
// session are as they shall be; here come what the kernel holds the command to, and its program. Does not return when
// all is well.
func execute(network, search string, argv []string) int {
	// Filters are of a thread until the program is replaced, which keeps those of the thread that does it.
	runtime.LockOSThread()
	syscall.CloseOnExec(say)
	// When memory is short the command goes first, never the shim.
	os.WriteFile("/proc/self/oom_score_adj", []byte("1000"), 0)
	err := confine(network)
	if err == nil {
		var path string
		if path, err = look(argv[0], search); err == nil {
			err = syscall.Exec(path, argv, os.Environ())
		}
	}
	syscall.Write(say, []byte(nameOf(err)))
	return 127
}

// look finds a program by name on a search path, as execvp(3) does; a name with a slash is a path.
func look(name, search string) (string, error) {
	if strings.Contains(name, "/") {
		return name, nil
	}
	var denied error = syscall.ENOENT
	for _, folder := range strings.Split(search, ":") {
		if folder == "" {
			continue
		}
		path := folder + "/" + name
		info, err := os.Stat(path)
		if err != nil || !info.Mode().IsRegular() {
			continue
		}
		if syscall.Access(path, 1) == nil {
			return path, nil
		}
		denied = syscall.EACCES
	}
	return "", denied
}

// confine forbids new privileges and, for network "none", every way to get a socket that reaches beyond this machine's
// files: seccomp(2) works without privileges, where a network namespace does not.
func confine(network string) error {
	if _, _, errno := syscall.RawSyscall6(syscall.SYS_PRCTL, prSetNoNewPrivs, 1, 0, 0, 0, 0); errno != 0 {
		return errno
	}
	if network != "none" {
		return nil
	}
	filter := networkFilter()
	program := struct {
		length uint16
		filter *instruction
	}{uint16(len(filter)), &filter[0]}
	if _, _, errno := syscall.RawSyscall6(syscall.SYS_PRCTL, syscall.PR_SET_SECCOMP, seccompModeFilter, uintptr(unsafe.Pointer(&program)), 0, 0, 0); errno != 0 {
		return errno
	}
	return nil
}

const (
	prSetNoNewPrivs   = 38
	seccompModeFilter = 2

	// io_uring_setup, _enter and _register have the same numbers everywhere; through them sockets are made as well.
	ioUringFirst = 425
	ioUringLast  = 427
	// System calls of the x32 convention have this bit, on an architecture that is otherwise the same.
	x32Bit = 0x4000_0000

	// Where the kernel puts what a filter looks at (struct seccomp_data), on little-endian machines.
	atNumber   = 0
	atArch     = 4
	atArgument = 16

	load    = 0x20 // BPF_LD | BPF_W | BPF_ABS
	equal   = 0x15 // BPF_JMP | BPF_JEQ | BPF_K
	atLeast = 0x35 // BPF_JMP | BPF_JGE | BPF_K
	answer  = 0x06 // BPF_RET | BPF_K

	allow  = 0x7fff_0000
	refuse = 0x0005_0000 | uint32(syscall.EPERM)
)

// instruction is struct sock_filter.
type instruction struct {
	code     uint16
	yes, no  uint8
	constant uint32
}

// networkFilter refuses, with EPERM: system calls of other architectures and conventions, io_uring, and sockets of any
// family but AF_UNIX.
func networkFilter() []instruction {
	return []instruction{
		{load, 0, 0, atArch},
		{equal, 0, 9, auditArch}, // else refuse
		{load, 0, 0, atNumber},
		{atLeast, 7, 0, x32Bit}, // then refuse
		{atLeast, 0, 1, ioUringFirst},
		{atLeast, 4, 5, ioUringLast + 1}, // then allow, else refuse
		{equal, 1, 0, uint32(syscall.SYS_SOCKET)},
		{equal, 0, 2, uint32(syscall.SYS_SOCKETPAIR)},
		{load, 0, 0, atArgument},
		{equal, 0, 1, syscall.AF_UNIX},
		{answer, 0, 0, allow},
		{answer, 0, 0, refuse},
	}
}
