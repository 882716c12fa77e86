import { argumentsOf } from '../../runner/commands/arguments.ts';
import { run } from '../../runner/commands/lint-workflows.ts';
import { act } from '../shell.ts';

await act(({ context, input }) => run(context, argumentsOf({}, [input('path')])));
