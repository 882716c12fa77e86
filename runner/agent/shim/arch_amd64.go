package main

// auditArch is AUDIT_ARCH_X86_64: what a filter sees for system calls of this architecture.
const auditArch = 0xc000_003e
