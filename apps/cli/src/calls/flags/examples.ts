import type { Example } from '../../program/spec.ts';
import type { CallShape } from '../call-shape.ts';
import { valueTypeOf, type ValueType } from '../schema/value-type.ts';
import type { CallFlag } from './call-flags.ts';

/** Command lines that this call takes, made from its parameters. */
export function examplesOf(group: string, shape: CallShape): readonly [Example, ...Example[]] {
  const { call, path, flags, resolve } = shape;
  const { route } = call;
  const start = ['ecwid-kit', group, call.command, ...path.map(({ schema }) => sampleOf(valueTypeOf(schema, resolve)))];
  const required = flags.filter((flag) => flag.in === 'query' && flag.isRequired);
  const line = [...start, ...required.map(flagWithValue)].join(' ');
  if (route.answerType === 'file') return [{ run: `${line} --output answer.pdf`, does: 'into a file' }];
  if (route.bodyType === 'binary') {
    const address = flags.find(({ name }) => name === 'externalUrl');
    return [
      { run: `${line} --file image.png`, does: 'a file of yours' },
      ...(address
        ? [{ run: `${line} --${address.flag} https://example.com/a.png`, does: 'one that is on the web' }]
        : []),
    ];
  }
  if (route.bodyType === 'text') return [{ run: `${line} --data text`, does: shape.summary }];
  if (route.bodyType === 'json') {
    const fromFile = { run: `${line} --file body.json`, does: 'with the body from a file' };
    const fields = sampleFields(flags);
    return fields.length === 0
      ? [fromFile]
      : [{ run: [line, ...fields.map(flagWithValue)].join(' '), does: 'with fields as flags' }, fromFile];
  }
  if (route.paging === 'offset') {
    return [
      { run: `${line} --limit 5`, does: 'the first ones, as a table' },
      { run: `${line} --all --jsonl`, does: 'every one, a line each' },
    ];
  }
  return [{ run: line, does: shape.summary }];
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
