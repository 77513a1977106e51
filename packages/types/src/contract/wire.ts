import * as z from 'zod';
import { schema } from './schema.ts';

// Text on the wire, values in code. Coercion would read "" as 0 and "false" as true; codecs do not.

const INTEGER = /^[+-]?\d+$/;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** A whole number in a path or a query. */
export const integerParam = schema(() =>
  z.codec(z.string().regex(INTEGER, 'must be a whole number'), z.int(), { decode: Number, encode: String }),
);

/** A number in a query: `19.99`. */
export const numberParam = schema(() =>
  z.codec(z.string().regex(DECIMAL, 'must be a number'), z.number(), { decode: Number, encode: String }),
);

/** Accepts what the service's own error text names: `true, false, yes, no, on, off, 1, 0`, in any case. */
export const booleanParam = schema(() =>
  z.stringbool({
    truthy: ['true', 'yes', 'on', '1'],
    falsy: ['false', 'no', 'off', '0'],
    error: 'must be one of true, false, yes, no, on, off, 1, 0',
  }),
);

const splitList = (text: string) => (text === '' ? [] : text.split(',').map((part) => part.trim()));

/** Several texts in one parameter, separated by commas. */
export const listParam = schema(() =>
  z.codec(z.string(), z.array(z.string()), {
    decode: splitList,
    encode: (parts) => parts.join(','),
  }),
);

/** Several values of a known list in one parameter, separated by commas. */
export function enumListParam<const V extends readonly [string, ...string[]]>(values: V) {
  const known = new Set<string>(values);
  const allKnown = (text: string) => splitList(text).every((part) => known.has(part));
  return z.codec(z.string().refine(allKnown, `must be among ${values.join(', ')}`), z.array(z.enum(values)), {
    decode: (text) => splitList(text) as V[number][], // the refinement above let only known values through
    encode: (chosen) => chosen.join(','),
  });
}

/** A value of a known list in a body, where the reference itself writes the list in small letters: any case is taken. */
export function enumInAnyCase<const V extends readonly [string, ...string[]]>(values: V) {
  return z.preprocess((value) => (typeof value === 'string' ? value.toUpperCase() : value), z.enum(values));
}

/** Several whole numbers in one parameter, separated by commas. */
export const integerListParam = schema(() =>
  z.codec(
    z.string().regex(/^\s*([+-]?\d+(\s*,\s*[+-]?\d+)*)?\s*$/, 'must be whole numbers separated by commas'),
    z.array(z.int()),
    {
      decode: (text) => (text.trim() === '' ? [] : text.split(',').map(Number)),
      encode: (numbers) => numbers.join(','),
    },
  ),
);

/**
 * A moment in a filter: Unix seconds, `yyyy-MM-dd HH:mm:ss Z`, `yyyy-MM-dd HH:mm:ss` (UTC) or `yyyy-MM-dd` (00:00 UTC).
 * In code: Unix seconds.
 */
export const momentParam = schema(() =>
  z
    .codec(
      z
        .string()
        .refine((text) => parseMoment(text) !== undefined, 'must be Unix seconds, yyyy-MM-dd or yyyy-MM-dd HH:mm:ss Z'),
      z.number(),
      { decode: (text) => parseMoment(text) ?? 0, encode: String },
    )
    .meta({
      format: 'moment',
      description: 'Unix seconds. `yyyy-MM-dd`, `yyyy-MM-dd HH:mm:ss` and that with a zone are taken too.',
    }),
);

const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*(?:Z|(?:UTC|GMT)?([+-]\d{2}:?\d{2})?))?)?$/;

/**
 * Reads any of the date forms the platform takes. Returns Unix seconds, or `undefined` when the text is no date.
 *
 * Beside the documented ones: the zone by its name, `UTC` or `GMT+03:00`, as the vendor's own client writes it, and
 * parts of a second, which are dropped.
 */
export function parseMoment(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const match = DATE_TIME.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = '+0000'] = match;
  const offset = `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const milliseconds = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}

/** Writes Unix seconds as the platform does: `2026-01-31 09:05:00 +0000`. */
export function formatMoment(unixSeconds: number): string {
  return `${new Date(unixSeconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} +0000`;
}

/** A date and time in a body: `yyyy-MM-dd HH:mm:ss +0000`. */
export const dateTimeSchema = schema(() =>
  z.string().meta({ id: 'DateTime', examples: ['2026-01-31 09:05:00 +0000'] }),
);

/** Unix seconds. */
export const timestampSchema = schema(() => z.int().meta({ id: 'Timestamp', examples: [1_769_850_300] }));

/** One text in several languages, by ISO 639-1 code. */
export const translatedSchema = schema(() =>
  z.record(z.string(), z.string()).meta({ id: 'Translated', examples: [{ en: 'Tea tin', hr: 'Limenka' }] }),
);

/** `responseFields`: `total,items(id,name)`. What is not named is left out of the answer. */
export const responseFieldsQuery = { responseFields: z.string().optional() };

/** `lang`: the language of the texts, ISO 639-1; the store's main one by default. */
export const langQuery = { lang: z.string().optional() };

/** `offset` and `limit` of every list. */
export const pageQuery = () => ({
  offset: integerParam().pipe(z.int().min(0)).optional(),
  limit: integerParam().pipe(z.int().min(1)).optional(),
});

/** A page of a list. `count` is the number of items on it, `total` of those that match. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ total: z.int(), count: z.int(), offset: z.int(), limit: z.int(), items: z.array(item) });
}

/** The bytes of a file, with their type. */
export const fileSchema = schema(() => z.instanceof(Blob));

/** Answer to creating something with a numeric id. */
export const createdSchema = schema(() => z.object({ id: z.int() }).meta({ id: 'Created' }));

/** Answer to creating something that is not answered with its id. */
export const createdCountSchema = schema(() => z.object({ createCount: z.int() }).meta({ id: 'CreatedCount' }));

/** Answer to an update: 1, or 0 when nothing was changed. */
export const updatedSchema = schema(() => z.object({ updateCount: z.int() }).meta({ id: 'Updated' }));

/** Answer to a deletion. */
export const deletedSchema = schema(() => z.object({ deleteCount: z.int() }).meta({ id: 'Deleted' }));

/** Answer to something that leaves nothing to count. */
export const successSchema = schema(() => z.object({ success: z.boolean() }).meta({ id: 'Success' }));

/** A value that is one of a known list today and may be another tomorrow: we receive it, so we do not refuse it. */
export function openEnum<const V extends readonly string[]>(values: V) {
  return z.union([z.enum(values), z.string() as unknown as z.ZodType<string & {}>]);
}
