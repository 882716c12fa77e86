import { workflowRules } from '../../runner/workflows/lint.ts';
import { flowMutants } from './mutants-flow.ts';
import { forgeMutants } from './mutants-forge.ts';

/**
 * A defence that is taken out: a file of the project, what stands in it once, what stands there instead, and the test that has to
 * go red: its file, and words (a pattern) that only its name has. `also`: what guards the same a second time.
 */
export type Mutant = readonly [file: string, from: string, to: string, suite: string, caughtBy: string, also?: readonly (readonly [file: string, from: string, to: string])[]];

const lint = 'for (const { code, find } of workflowRules)';

/** Each rule of workflows left out. */
const ruleMutants: readonly Mutant[] = workflowRules.map(({ code, answers }) => ['runner/workflows/lint.ts', lint, lint.replace('workflowRules)', `workflowRules.filter((one) => one.code !== '${code}'))`), 'test/workflows/lint.test.ts', `${answers}: ${code}`]);

/** Every mutant that is not one of the gate's, which has its own. */
export const mutants: readonly Mutant[] = [...ruleMutants, ...forgeMutants, ...flowMutants];
