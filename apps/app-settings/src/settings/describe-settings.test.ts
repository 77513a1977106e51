import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import config from '../../../../ecwid-kit.config.ts';
import { lookOf } from '../looks/looks.ts';
import { LOCALES } from '../words/locale.ts';
import { describeSettings } from './describe-settings.ts';
import { toDraft } from './draft.ts';
import { fieldsOf, type FieldSpec } from './field-spec.ts';
import { readDraft } from './read-draft.ts';

const schema = z.object({
  name: z.string().trim().min(1).max(5).default('Ana').meta({ title: 'Name', description: 'Yours.' }),
  note: z.string().optional(),
  weight: z.number().positive().max(30).default(1).meta({ title: 'Weight', unit: 'kg' }),
  count: z.int().min(0).nullable().default(null),
  mode: z.enum(['FAST', 'SLOW']).default('FAST'),
  days: z.array(z.enum(['mon', 'tue'])).default([]),
  codes: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
  rows: z
    .array(z.object({ from: z.number().default(3), inner: z.array(z.object({ on: z.boolean() })).default([]) }))
    .default([]),
  own: z.object({ freeFrom: z.number().default(0) }).default({ freeFrom: 0 }),
});
const fields = fieldsOf(describeSettings(schema, undefined, 'en'));
const field = (name: string) => fields.find((candidate) => candidate.name === name);
const problemsOf = (changes: Record<string, unknown>) =>
  readDraft(fields, toDraft(fields, { ...schema.parse({}), ...changes })).problems;

describe('describeSettings', () => {
  it('draws each kind of field, named by the schema', () => {
    expect(fields.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'name text',
      'note text',
      'weight number',
      'count number',
      'mode choice',
      'days choices',
      'codes list',
      'rows rows',
      'own group',
    ]);
    expect(field('name')).toMatchObject({ label: 'Name', help: 'Yours.', required: true, maxLength: 5 });
    expect(field('weight')).toMatchObject({ unit: 'kg', above: 0, max: 30, integer: false });
    expect(field('count')).toMatchObject({ empty: 'null', integer: true, min: 0, max: undefined });
    expect(field('own')).toMatchObject({ label: 'Own', fields: [{ label: 'Free from' }] });
  });

  it('starts new rows with the defaults of the schema', () => {
    expect(field('rows')).toMatchObject({ template: { from: '3', inner: [] } });
  });

  it('is plain data that a browser can be sent', () => {
    expect(structuredClone(fields)).toEqual(fields);
  });

  it.each(config.apps.flatMap((app) => LOCALES.map((locale) => ({ app, locale }))))(
    'shows every setting of $app.clientId once, in $locale',
    ({ app, locale }) => {
      const spec = describeSettings(app.settings(), lookOf(app.clientId), locale);
      const names = fieldsOf(spec).map(({ name }) => name);

      expect(names.toSorted()).toEqual(Object.keys(app.settings().shape).toSorted());
    },
  );

  it.each(config.apps)('has a look of $clientId that names nothing the schema has not', (app) => {
    const pathsOf = (list: readonly FieldSpec[], path = ''): string[] =>
      list.flatMap((one) => [
        `${path}${one.name}`,
        ...('fields' in one ? pathsOf(one.fields, `${path}${one.name}.`) : []),
      ]);
    const paths = pathsOf(fieldsOf(describeSettings(app.settings(), undefined, 'en')));

    expect(Object.keys(lookOf(app.clientId)?.fields ?? {}).filter((path) => !paths.includes(path))).toEqual([]);
  });
});

describe('a draft', () => {
  it.each(config.apps)('brings back the defaults of $clientId as they were', (app) => {
    const defaults = app.settings().parse({});
    const all = fieldsOf(describeSettings(app.settings(), lookOf(app.clientId), 'en'));

    expect(readDraft(all, toDraft(all, defaults))).toEqual({ value: defaults, problems: [] });
  });

  it('brings back whatever was saved', () => {
    const saved = fc.record({
      name: fc.stringMatching(/^[a-z]{1,5}$/),
      weight: fc.integer({ min: 1, max: 3000 }).map((hundredths) => hundredths / 100),
      count: fc.option(fc.nat()),
      mode: fc.constantFrom('FAST', 'SLOW'),
      days: fc.subarray(['mon', 'tue']),
      codes: fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/)),
      rows: fc.array(fc.record({ from: fc.integer(), inner: fc.array(fc.record({ on: fc.boolean() })) })),
      own: fc.record({ freeFrom: fc.nat() }),
    });
    fc.assert(
      fc.property(saved, (values) => {
        expect(readDraft(fields, toDraft(fields, values))).toEqual({ value: values, problems: [] });
      }),
    );
  });

  it('says what is wrong before the server has to', () => {
    expect(problemsOf({ name: '' })).toEqual([{ path: 'name', code: 'text_missing', example: undefined }]);
    expect(problemsOf({ name: 'Maximiliane' })).toEqual([{ path: 'name', code: 'too_long', limit: 5 }]);
    expect(problemsOf({ weight: 0 })).toEqual([{ path: 'weight', code: 'not_above', limit: 0 }]);
    expect(problemsOf({ count: 1.5 })).toEqual([{ path: 'count', code: 'not_whole' }]);
    expect(problemsOf({ codes: ['DEU'] })).toMatchObject([{ path: 'codes', code: 'wrong_form' }]);
    expect(problemsOf({ rows: [{ from: 1 }, {}] })).toEqual([{ path: 'rows.1.from', code: 'number_missing' }]);
  });

  it('takes numbers with a comma, and refuses what is none', () => {
    const read = (weight: string) => readDraft(fields, { ...toDraft(fields, schema.parse({})), weight });

    expect(read(' 12,5 ').value['weight']).toBe(12.5);
    expect(read('1e3').problems).toEqual([{ path: 'weight', code: 'not_a_number' }]);
    expect(read('').problems).toEqual([{ path: 'weight', code: 'number_missing' }]);
  });
});
