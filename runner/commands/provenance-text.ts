import { short } from '../plan/explain.ts';
import { bytes, duration, inert, painter, type Paint } from '../report/style.ts';
import { quote } from './dry-run.ts';
import type { InputOrigin, MadeBy, Provenance } from './provenance.ts';

/** Inputs of one port that are followed in text; `--json` has all. */
const INPUTS_SHOWN = 3;

/** The chain as indented text, each task once. `asked` is the digest that was asked for, or undefined for a whole task. */
export function provenanceText(chain: Provenance, asked: string | undefined, colour: boolean): string {
  const paint = painter(colour);
  const [first] = chain.tasks;
  if (first === undefined) return '';
  const tasks = new Map(chain.tasks.map((task) => [task.key, task]));
  const told = new Set<string>();
  const lines: string[] = [];
  if (asked !== undefined) {
    const [name, output] = Object.entries(first.outputs).find(([, one]) => one.digest === asked) ?? [];
    lines.push(`${paint('bold', asked)}${output === undefined ? '' : `  ${bytes(output.size)}, output ${name} of ${plain(first.place)}`}`);
  }
  tell(first, asked === undefined ? 0 : 1);
  return lines.map((line) => `${line}\n`).join('');

  function tell(task: MadeBy, depth: number): void {
    const pad = '  '.repeat(depth);
    if (told.has(task.key)) {
      lines.push(`${pad}made by ${plain(task.place)}, as above`);
      return;
    }
    told.add(task.key);
    lines.push(`${pad}made by ${paint('cyan', plain(task.place))} of ${chain.pipeline}, ${task.started}, ${duration(task.seconds)} on ${plain(task.host)}`);
    for (const line of facts(task, paint)) lines.push(`${pad}  ${line}`);
    for (const [port, inputs] of Map.groupBy(task.inputs, (input) => input.port)) {
      for (const input of inputs.slice(0, INPUTS_SHOWN)) {
        lines.push(`${pad}  from ${port}: ${plain(describe(input))}`);
        const maker = 'key' in input ? tasks.get(input.key) : undefined;
        if (maker !== undefined) tell(maker, depth + 2);
      }
      if (inputs.length > INPUTS_SHOWN) lines.push(`${pad}  from ${port}: ${inputs.length - INPUTS_SHOWN} more like these`);
    }
  }
}

function facts(task: MadeBy, paint: Paint): string[] {
  const { launch, step, realisation } = task;
  const met = realisation.image ?? Object.entries(realisation.programs ?? {}).map(([name, version]) => `${name} ${version}`.trimEnd()).join(', ');
  const parameters = Object.entries(step.parameters).map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const code = Object.entries(step.code).map(([path, digest]) => `${path} ${short(digest)}`);
  const ran = `ran with ${met === '' ? 'what was there' : met} on ${realisation.platform}, isolation ${realisation.isolation}`;
  return [...[
    `key ${task.key}`,
    'by' in launch ? `launched by ${launch.by} for ${launch.analysis} (${launch.why}), approval ${launch.approval}` : `launched as ${launch.id}`,
    `command ${step.command.map((argument) => (typeof argument === 'string' ? quote(argument) : `[${argument.if}? ${argument.then.map(quote).join(' ')}]`)).join(' ')}`,
    ...(parameters.length === 0 ? [] : [`parameters ${parameters.join(', ')}`]),
    ...(step.salt === undefined ? [] : [`salt ${step.salt}: computed again on purpose`]),
    ...(code.length === 0 ? [] : [`code ${code.join(', ')}`]),
  ].map(plain), paint('dim', plain(ran))];
}

/** One line that cannot drive the terminal. */
function plain(text: string): string {
  return inert(text).replaceAll('\n', '⏎');
}

function describe(input: InputOrigin): string {
  if ('key' in input) return `${short(input.digest)} (output ${input.output})`;
  return `${short(input.digest)} of dataset ${input.dataset}${input.path === undefined ? '' : `, ${input.path}`}, ${bytes(input.size)}`;
}
