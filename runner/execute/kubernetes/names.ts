import { digestOf } from '../../model/digest.ts';

/** RFC 4648 without padding, in lower case: what a DNS label may hold. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** A sha256 in lower-case hex as base32: 52 characters, which fit a label where 64 do not. Cut to n characters it keeps 5 n bits. */
export function base32(hex: string, length = 52): string {
  let text = '';
  let [bits, held] = [0, 0];
  for (let i = 0; i < hex.length && text.length < length; i += 1) {
    const code = hex.charCodeAt(i);
    held = ((held << 4) | (code < 58 ? code - 48 : code - 87)) & 0x1ff;
    bits += 4;
    if (bits < 5) continue;
    bits -= 5;
    text += ALPHABET[(held >> bits) & 31];
  }
  // The last bit of 256 stands alone.
  if (bits > 0 && text.length < length) text += ALPHABET[(held << (5 - bits)) & 31];
  return text;
}

/** Characters of a digest that names carry: 65 bits. Names are never trusted alone, the annotation holds the whole digest. */
const SHORT = 13;

/** A stage id as part of a name or a label: at most 14 characters; for people only, it identifies nothing. */
export function stageLabel(stage: string): string {
  const plain = stage.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  // The end of a path says more than its beginning.
  return plain.slice(-14).replace(/^-+|-+$/g, '') || 'stage';
}

/** Name of the Job of a wave: `hg-<plan>-<stage>-<wave>`, at most 45 characters, so that pods have room for their index and suffix. */
export function jobName(plan: string, stage: string, wave: string): string {
  return `hg-${base32(plan, SHORT)}-${stageLabel(stage)}-${base32(wave, SHORT)}`;
}

/** What the root object of a run stands for: a plan in one installation. Its digest is in the root's annotation. */
export function rootDigest(installation: string, plan: string): string {
  return digestOf(`headgate root 1\n${installation}\n${plan}\n`);
}

/** Name of the ConfigMap that owns every object of a run. */
export function rootName(installation: string, plan: string): string {
  return `hg-${base32(rootDigest(installation, plan), SHORT)}`;
}

/** Labels of our objects. */
export const labels = {
  managedBy: 'app.kubernetes.io/managed-by',
  installation: 'headgate/installation',
  plan: 'headgate/plan',
  stage: 'headgate/stage',
  wave: 'headgate/wave',
  launch: 'headgate/launch',
  network: 'headgate/network',
} as const;

/** Annotations of our objects: whole digests, and what does not fit a label. */
export const annotations = {
  plan: 'headgate/plan-digest',
  root: 'headgate/root-digest',
  epoch: 'headgate/epoch',
  stage: 'headgate/stage-id',
  wavePath: 'headgate/wave-path',
  wave: 'headgate/wave-digest',
  by: 'headgate/by',
  why: 'headgate/why',
} as const;

/** Selects the objects of a run. */
export function runSelector(installation: string, plan: string): string {
  return `${labels.managedBy}=headgate,${labels.installation}=${installation},${labels.plan}=${base32(plan)}`;
}
