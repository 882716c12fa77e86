import type { Rule } from './context.ts';
import { analysisInputs } from './rules/analysis-inputs.ts';
import { analysisLattice } from './rules/analysis-lattice.ts';
import { analysisParameters } from './rules/analysis-parameters.ts';
import { analysisStages } from './rules/analysis-stages.ts';
import { cycles } from './rules/cycles.ts';
import { declaredValues } from './rules/declared-values.ts';
import { files } from './rules/files.ts';
import { notices } from './rules/notices.ts';
import { people } from './rules/people.ts';
import { placeholders } from './rules/placeholders.ts';
import { programs } from './rules/programs.ts';
import { references } from './rules/references.ts';
import { relations } from './rules/relations.ts';
import { sizes } from './rules/sizes.ts';
import { stepParameters } from './rules/step-parameters.ts';
import { tests } from './rules/tests.ts';
import { views } from './rules/views.ts';
import { wiring } from './rules/wiring.ts';

/** Rules about entries by themselves and about what they refer to. */
export const entryRules: readonly Rule[] = [references, cycles, sizes, wiring, stepParameters, views, placeholders, programs, declaredValues, tests, files, relations, notices, people];

/** Rules about analyses; they see only pipelines and datasets that are in order. */
export const analysisRules: readonly Rule[] = [analysisInputs, analysisParameters, analysisLattice, analysisStages];
