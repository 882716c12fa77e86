import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import type { Schema } from '../schema.ts';

/**
 * JavaScript with one exported check per named schema, compiled ahead of time so that starting the program never starts
 * a compiler. `names` maps the export to the schema's `$id`.
 */
export function compileValidators(schemas: readonly Schema[], names: { readonly [name: string]: string }): string {
  const ajv = new Ajv2020({
    schemas: schemas as Schema[],
    // The compiled check only says whether a document fits; `explain` says why not, in words.
    allErrors: false,
    messages: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    strictTuples: false,
    inlineRefs: false,
    validateFormats: false,
    // Our patterns are ASCII; without the flag they compile to the same checks and run faster.
    unicodeRegExp: false,
    code: { source: true, esm: true, lines: true },
  });
  // The package is CommonJS; under Node's interop its function is the `default` of the default import.
  const generate = standalone as unknown as { default?: typeof standalone.default } & typeof standalone.default;
  const source = (generate.default ?? generate)(ajv, { ...names });
  const bundled = buildSync({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    logLevel: 'error',
  });
  return `// Generated from schemas/ by runner/declare/generate.ts; do not edit.\n${bundled.outputFiles[0]?.text ?? ''}`;
}

/** Declarations of what `compileValidators` exports. */
export function validatorTypes(names: readonly string[]): string {
  const lines = names.map((name) => `/** Whether a document fits the schema of its name. */\nexport declare const ${name}: Check;`);
  return `// Generated from schemas/ by runner/declare/generate.ts; do not edit.
/** A compiled check. */
export type Check = (document: unknown) => boolean;

${lines.join('\n\n')}
`;
}
