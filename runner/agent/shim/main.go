// Command shim is process 1 of the container that holds a user's program. It runs one command after another as the
// agent beside it asks, over a socket, and knows nothing of stores, keys or credentials. PROTOCOL.md is its
// specification; docs/decisions/shim.md says why it is not TypeScript.
package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

const (
	// Exit code of a pod whose agent cannot be reached, or does not speak this protocol.
	codeProtocol = 64
	usage        = "usage: shim [--socket PATH] [--patience DURATION] | shim install FOLDER"
)

func main() {
	if len(os.Args) > 4 && os.Args[1] == "exec" {
		os.Exit(execute(os.Args[2], os.Args[3], os.Args[4:]))
	}
	if len(os.Args) == 3 && os.Args[1] == "install" {
		if err := install(os.Args[2]); err != nil {
			complain(err.Error())
			os.Exit(1)
		}
		return
	}
	socket, patience := "/hg/ctl/agent.sock", 2*time.Minute
	for rest := os.Args[1:]; len(rest) > 0; rest = rest[2:] {
		var err error
		switch {
		case len(rest) > 1 && rest[0] == "--socket":
			socket = rest[1]
		case len(rest) > 1 && rest[0] == "--patience":
			patience, err = time.ParseDuration(rest[1])
		default:
			err = fmt.Errorf("%s is not known; %s", rest[0], usage)
		}
		if err != nil {
			complain(err.Error())
			os.Exit(codeProtocol)
		}
	}
	os.Exit(serve(socket, patience))
}

// install copies this program into a folder, complete or not at all.
func install(folder string) error {
	from, err := os.Open("/proc/self/exe")
	if err != nil {
		return err
	}
	defer from.Close()
	part := filepath.Join(folder, ".shim-"+fmt.Sprint(os.Getpid()))
	to, err := os.OpenFile(part, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o755)
	if err != nil {
		return err
	}
	if _, err = io.Copy(to, from); err == nil {
		err = to.Chmod(0o755)
	}
	if closed := to.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(part, filepath.Join(folder, "shim"))
	}
	if err != nil {
		os.Remove(part)
	}
	return err
}

func complain(text string) {
	fmt.Fprintln(os.Stderr, "headgate shim: "+strings.TrimSpace(text))
}

// nameOf gives the name that system errors have everywhere, where it is one that starting a program can bring.
func nameOf(err error) string {
	names := map[syscall.Errno]string{syscall.ENOENT: "ENOENT", syscall.EACCES: "EACCES", syscall.ENOEXEC: "ENOEXEC", syscall.E2BIG: "E2BIG", syscall.ENOMEM: "ENOMEM", syscall.EPERM: "EPERM", syscall.ENOTDIR: "ENOTDIR", syscall.EIO: "EIO", syscall.ETXTBSY: "ETXTBSY", syscall.ELOOP: "ELOOP", syscall.EAGAIN: "EAGAIN", syscall.EINVAL: "EINVAL"}
	if errno, ok := err.(syscall.Errno); ok {
		if name, known := names[errno]; known {
			return name
		}
		return fmt.Sprintf("errno %d", int(errno))
	}
	return err.Error()
}
