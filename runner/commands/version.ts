import type { Arguments } from './arguments.ts';
import { exits, type Context } from './context.ts';

/** Version of this program; kept equal to package.json by a test. */
export const VERSION = '0.1.0';

/** `headgate version`. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const facts = { headgate: VERSION, contract: 1, layout: 1, node: process.versions.node, platform: `${process.platform}/${process.arch}` };
  context.out(args.flag('json') ? `${JSON.stringify(facts)}\n` : `headgate ${facts.headgate} (contract ${facts.contract}, store layout ${facts.layout}, node ${facts.node}, ${facts.platform})\n`);
  return exits.fine;
}
