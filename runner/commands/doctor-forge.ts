import { compareSettings } from '../forge/compare-settings.ts';
import { ForgeError } from '../forge/forge-error.ts';
import { openForge } from '../forge/open.ts';
import type { Arguments } from './arguments.ts';
import { UsageError, type Context } from './context.ts';
import type { Finding } from './doctor.ts';
import { forgePlace, forgeToken } from './forge-place.ts';

/** `headgate doctor --forge`: compares the settings of the repository at its forge with what the flow assumes; changes nothing. */
export async function forgeFindings(context: Context, args: Arguments): Promise<Finding[]> {
  const where = forgePlace(context, args);
  const token = forgeToken(context, args, 'doctor --forge needs a token that may read the administration of the repository', 'gh auth token | headgate doctor --forge --token-file /dev/stdin');
  const app = args.text('app');
  if (app !== undefined && !/^\d{1,15}$/.test(app)) throw new UsageError(`--app is the number of an App, not \`${app}\``);
  try {
    const forge = await openForge({ ...where, credential: { kind: 'token', token } }, { note: (text) => context.err(`${text}\n`) });
    const { name, url, defaultBranch } = await forge.repository();
    const found = compareSettings(await forge.settings(), { kind: where.kind, repository: name, url, app: app === undefined ? undefined : Number(app) });
    return [{ what: 'forge', state: 'fine', says: `${name}, default branch ${defaultBranch}` }, ...found];
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return [{ what: 'forge', state: 'trouble', says: error.message, fix: 'check the address (--forge-api), the name (--repository) and what the token of --token-file may' }];
  }
}
