import { argumentsOf } from '../../runner/commands/arguments.ts';
import { run } from '../../runner/commands/validate.ts';
import { act } from '../shell.ts';

await act(({ context, input, optional }) => run(context, argumentsOf({ registry: input('path'), base: optional('base') })));
