package main

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// tidy empties places of the container that outlive a command, so that the next one does not find them: folders for
// temporary files, and shared memory, semaphores and queues of System V. Only where the container is ours alone.
func tidy(folders []string) {
	if len(folders) == 0 || os.Getpid() != 1 {
		return
	}
	for _, folder := range folders {
		entries, _ := os.ReadDir(folder)
		for _, entry := range entries {
			removeAll(filepath.Join(folder, entry.Name()))
		}
	}
	for name, call := range map[string]uintptr{"shm": syscall.SYS_SHMCTL, "sem": syscall.SYS_SEMCTL, "msg": syscall.SYS_MSGCTL} {
		for _, line := range strings.Split(read("/proc/sysvipc/"+name), "\n") {
			fields := strings.Fields(line)
			if len(fields) < 2 {
				continue
			}
			// The first line has the names of the columns.
			id, err := strconv.Atoi(fields[1])
			if err != nil {
				continue
			}
			// The command IPC_RMID is 0, and so is the number of a semaphore, which semctl(2) has in front of it.
			syscall.RawSyscall(call, uintptr(id), 0, 0)
		}
	}
}

// removeAll removes a file or a folder, whatever rights were taken away; links are not followed.
func removeAll(path string) {
	if os.RemoveAll(path) == nil {
		return
	}
	filepath.WalkDir(path, func(inner string, entry os.DirEntry, err error) error {
		if entry != nil && entry.IsDir() {
			os.Chmod(inner, 0o700)
		}
		return nil
	})
	os.RemoveAll(path)
}
