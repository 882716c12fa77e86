package main

import (
	"os"
	"strconv"
	"strings"
	"time"
)

// watch samples the memory of the command: after 5 ms, then ever more seldom up to each 200 ms. The agent is told when
// it has grown, so that it knows how much there was if this process is killed for it.
func (t *task) watch(sample func(int64)) {
	told := int64(0)
	for wait := 5 * time.Millisecond; ; wait = min(2*wait, 200*time.Millisecond) {
		select {
		case <-t.done:
			return
		case <-time.After(wait):
		}
		resident := t.resident()
		t.lock.Lock()
		t.peak = max(t.peak, resident)
		t.lock.Unlock()
		if resident > told+told/10 {
			told = resident
			sample(resident)
		}
	}
}

// resident adds up the resident memory of the command in bytes: of everybody else in our namespace, or of its session.
func (t *task) resident() int64 {
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return 0
	}
	pages := int64(0)
	for _, entry := range entries {
		pid, err := strconv.Atoi(entry.Name())
		if err != nil || pid == os.Getpid() || (os.Getpid() != 1 && session(entry.Name()) != t.pid) {
			continue
		}
		if fields := strings.Fields(read("/proc/" + entry.Name() + "/statm")); len(fields) > 1 {
			n, _ := strconv.ParseInt(fields[1], 10, 64)
			pages += n
		}
	}
	return pages * int64(os.Getpagesize())
}

// session is field 6 of stat; the command name in field 2 may hold spaces and brackets.
func session(pid string) int {
	stat := read("/proc/" + pid + "/stat")
	if fields := strings.Fields(stat[strings.LastIndexByte(stat, ')')+1:]); len(fields) > 3 {
		id, _ := strconv.Atoi(fields[3])
		return id
	}
	return 0
}

// memoryLimit is what the kernel holds this container to, in bytes; 0 where it does not.
func memoryLimit() int64 {
	for _, file := range []string{"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"} {
		if n, err := strconv.ParseInt(strings.TrimSpace(read(file)), 10, 64); err == nil && n < 1<<60 {
			return n
		}
	}
	return 0
}

// oomKills counts the processes of this container that the kernel killed for want of memory.
func oomKills() int64 {
	for _, file := range []string{"/sys/fs/cgroup/memory.events", "/sys/fs/cgroup/memory/memory.oom_control"} {
		for _, line := range strings.Split(read(file), "\n") {
			if count, found := strings.CutPrefix(line, "oom_kill "); found {
				n, _ := strconv.ParseInt(count, 10, 64)
				return n
			}
		}
	}
	return 0
}

func read(file string) string {
	bytes, _ := os.ReadFile(file)
	return string(bytes)
}

func itoa(n int) string { return strconv.Itoa(n) }
