import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityPage } from './page.ts';

// A program: `npm run generate` runs it.
writeFileSync(join(import.meta.dirname, '../../docs/security.md'), securityPage());
