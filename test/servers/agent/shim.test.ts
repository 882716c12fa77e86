import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildShim, goEnv, shimSources } from './shim.ts';

test('the shim keeps its side of the protocol: go test', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-shim-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  shimSources(folder);
  for (const args of [['vet', './...'], ['test', '-count=1', './...']]) {
    const { status, stdout, stderr } = spawnSync('go', args, { cwd: folder, env: goEnv, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  }
  assert.equal(spawnSync('gofmt', ['-l', '.'], { cwd: folder, encoding: 'utf8' }).stdout, '');
});

test('the shim is one static file for either architecture', () => {
  for (const [architecture, machine] of [['amd64', 0x3e], ['arm64', 0xb7]] as const) {
    const bytes = readFileSync(buildShim(architecture));
    assert.equal(bytes.toString('latin1', 0, 4), '\x7fELF');
    assert.equal(bytes.readUInt16LE(18), machine);
    // No program header asks for an interpreter (PT_INTERP, 3): it needs nothing of the image.
    const [offset, size, count] = [Number(bytes.readBigUInt64LE(32)), bytes.readUInt16LE(54), bytes.readUInt16LE(56)];
    assert.ok(count > 0);
    for (let i = 0; i < count; i += 1) assert.notEqual(bytes.readUInt32LE(offset + i * size), 3);
  }
});
