import { parseArgs } from 'node:util';

/** The checks, in the order the summary lists them. */
export const CHECKS = [
  'format',
  'lint',
  'boundaries',
  'ledger',
  'examples',
  'unused',
  'typecheck',
  'test',
  'browser',
] as const;
export type Check = (typeof CHECKS)[number];

export const HELP = `Run every check of the workspace and count what passed.

  npm test                                   set up, then everything
  npm run check                              everything, without setting up
  npm run check -- --only test               one check; may be repeated
  npm run check -- --skip browser            all but one; may be repeated

Checks: ${CHECKS.join(', ')}
Results are cached: only what a change can affect runs again. CHROMIUM_PATH names the browser for the browser tests.
`;

export type Options =
  | { readonly kind: 'run'; readonly checks: readonly Check[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'usage'; readonly message: string };

export function parseOptions(argv: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        help: { type: 'boolean', short: 'h' },
        only: { type: 'string', multiple: true },
        skip: { type: 'string', multiple: true },
      },
    });
    if (values.help === true) return { kind: 'help' };
    const only = values.only?.map(toCheck);
    const skip = values.skip?.map(toCheck) ?? [];
    const checks = CHECKS.filter((check) => (only === undefined || only.includes(check)) && !skip.includes(check));
    return checks.length > 0 ? { kind: 'run', checks } : { kind: 'usage', message: 'no check is left to run' };
  } catch (error) {
    return { kind: 'usage', message: error instanceof Error ? error.message : String(error) };
  }
}

function toCheck(name: string): Check {
  const check = CHECKS.find((candidate) => candidate === name);
  if (check === undefined) throw new Error(`there is no check '${name}': choose from ${CHECKS.join(', ')}`);
  return check;
}
