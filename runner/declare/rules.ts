import type { Rule } from './context.ts';
import { files } from './rules/files.ts';
import { placeholders } from './rules/placeholders.ts';
import { references } from './rules/references.ts';
import { wiring } from './rules/wiring.ts';

/** Rules about entries by themselves and about what they refer to. */
export const entryRules: readonly Rule[] = [references, wiring, placeholders, files];

/** Rules about analyses; they see only pipelines and datasets that are in order. */
export const analysisRules: readonly Rule[] = [];
