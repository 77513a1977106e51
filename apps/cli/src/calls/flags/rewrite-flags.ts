import { kebabCase } from '../kebab-case.ts';
import { isReserved, type CallFlag } from './call-flags.ts';

const IS_BOOLEAN = /^(true|false|yes|no|on|off)$/i;

/**
 * Turns what people type into the flags that are declared: the name that a parameter has on the wire
 * (`--responseFields`), a boolean without its value (`--enabled`, `--no-enabled`) and fields by their path
 * (`--formats.currency EUR`). A number after a boolean is an argument: only a word such as `false` is its value.
 *
 * @param isBooleanPath whether a dotted path leads to a boolean
 */
export function rewriteFlags(
  args: readonly string[],
  flags: readonly CallFlag[],
  isBooleanPath: (path: string) => boolean,
): readonly string[] {
  const byFlag = new Map(flags.map((flag) => [flag.flag, flag]));
  // A parameter comes before a field of the same name, and a flag of the command line's own before both.
  const byWireName = new Map(flags.toReversed().flatMap((flag) => (isReserved(flag.name) ? [] : [[flag.name, flag]])));
  const out: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (word === '--') return [...out, ...args.slice(at)];
    const [, name = '', value] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const next = args[at + 1];
    const takeBoolean = (): string => {
      if (value !== undefined) return value;
      if (next === undefined || !IS_BOOLEAN.test(next)) return 'true';
      at += 1;
      return next;
    };
    const root = name.split('.', 1)[0] ?? '';
    const isPath = name.includes('.') && (byFlag.has(root) || byWireName.has(root));
    const flag = byFlag.get(name) ?? byWireName.get(name);
    const negated = name.startsWith('no-') ? byFlag.get(name.slice(3)) : undefined;
    if (isPath && isBooleanPath(name)) {
      out.push('--set', `${name}=${takeBoolean()}`);
    } else if (isPath && (value !== undefined || next !== undefined)) {
      out.push('--set', `${name}=${value ?? next}`);
      if (value === undefined) at += 1;
    } else if (flag?.type.kind === 'boolean') {
      out.push(`--${flag.flag}=${takeBoolean()}`);
    } else if (!flag && negated?.type.kind === 'boolean') {
      out.push(`--${negated.flag}=false`);
    } else if (flag) {
      out.push(`--${flag.flag}${value === undefined ? '' : `=${value}`}`);
      // What follows is its value, even when it looks like a flag.
      if (value === undefined && next !== undefined) out.push(args[(at += 1)] ?? '');
    } else {
      out.push(name && byFlag.has(kebabCase(name)) ? word.replace(name, kebabCase(name)) : word);
    }
  }
  return out;
}
