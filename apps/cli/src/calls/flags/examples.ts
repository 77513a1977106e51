import type { Example } from '../../program/spec.ts';
import type { CallShape } from '../call-shape.ts';
import { valueTypeOf, type ValueType } from '../schema/value-type.ts';
import type { CallFlag } from './call-flags.ts';

/** Command lines that this call takes, made from its parameters. */
export function examplesOf(group: string, shape: CallShape): readonly [Example, ...Example[]] {
  const { call, path, flags, resolve } = shape;
  const required = flags.filter((flag) => flag.in === 'query' && flag.isRequired);
  const values = path.map(({ schema }) => sampleOf(valueTypeOf(schema, resolve)));
  const line = ['ecwid-kit', group, call.command, ...values, ...required.map(flagWithValue)].join(' ');
  const after = call.route.answerType === 'file' ? ' --output answer.pdf' : '';
  const [first, ...rest] = tailsOf(shape).map(({ tail, does }) => ({ run: `${line}${tail}${after}`, does }));
  return [first ?? { run: `${line}${after}`, does: shape.summary }, ...rest];
}

/** What follows the parameters that must be there. */
function tailsOf({ call, flags, summary }: CallShape): readonly { tail: string; does: string }[] {
  const { bodyType, paging } = call.route;
  if (bodyType === 'binary') {
    const address = flags.find(({ name }) => name === 'externalUrl');
    const onWeb = { tail: ` --${address?.flag} https://example.com/a.png`, does: 'one that is on the web' };
    return [{ tail: ' --file image.png', does: 'a file of yours' }, ...(address ? [onWeb] : [])];
  }
  if (bodyType === 'text') return [{ tail: ' --data text', does: summary }];
  if (bodyType === 'json') {
    const fields = sampleFields(flags);
    const asFlags = { tail: fields.map((flag) => ` ${flagWithValue(flag)}`).join(''), does: 'with fields as flags' };
    return [...(fields.length > 0 ? [asFlags] : []), { tail: ' --file body.json', does: 'with the body from a file' }];
  }
  if (paging === 'none') return [];
  return [
    { tail: ' --limit 5', does: 'the first ones, as a table' },
    { tail: ' --all --jsonl', does: 'every one, a line each' },
  ];
}

/** What a body must have when flags can say it; else its first plain field. */
function sampleFields(flags: readonly CallFlag[]): readonly CallFlag[] {
  const fields = flags.filter((flag) => flag.in === 'body');
  const required = fields.filter(({ isRequired }) => isRequired);
  if (required.length > 0) return required.every(({ type }) => isPlain(type)) ? required : [];
  return fields.filter(({ type }) => isPlain(type)).slice(0, 1);
}

function isPlain({ kind, item }: ValueType): boolean {
  return kind === 'list' ? item !== undefined : kind !== 'json';
}

function flagWithValue({ flag, type }: CallFlag): string {
  return type.kind === 'boolean' ? `--${flag}` : `--${flag} ${sampleOf(type)}`;
}

function sampleOf({ kind, choices, suggestions, item, min = 1 }: ValueType): string {
  const [known] = choices ?? suggestions ?? [];
  if (known !== undefined) return known;
  if (kind === 'list') return item ? sampleOf(item) : '[]';
  const samples = {
    text: 'text',
    integer: `${Math.max(min, 1)}`,
    number: '1',
    moment: '2026-01-31',
    boolean: 'true',
    json: '{}',
  };
  return samples[kind];
}
