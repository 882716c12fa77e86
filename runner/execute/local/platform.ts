/** Names of processors as images and declarations use them (OCI image specification), by Node's names. */
const architectures: { readonly [arch: string]: string } = { x64: 'amd64', ia32: '386', arm64: 'arm64', arm: 'arm', riscv64: 'riscv64', ppc64: 'ppc64le', s390x: 's390x' };

/** Platform of this host, `os/architecture`, such as `linux/amd64`. */
export function hostPlatform(): string {
  return `${process.platform === 'win32' ? 'windows' : process.platform}/${architectures[process.arch] ?? process.arch}`;
}
