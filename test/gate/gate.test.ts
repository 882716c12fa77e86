import { test } from 'node:test';
import { checks } from './checks.ts';
import { modules } from './world.ts';

for (const [name, check] of Object.entries(checks)) test(name, () => check(modules));
