import * as z from 'zod';
import type { FieldLook, SettingsLook, Words } from '../looks/look.ts';
import type { Locale } from '../words/locale.ts';
import { wordsFor } from '../words/words.ts';
import { toDraft } from './draft.ts';
import type { FieldSpec, FormSpec, Option } from './field-spec.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

interface Context {
  readonly locale: Locale;
  readonly look: SettingsLook | undefined;
  readonly root: JsonSchema;
}

/**
 * Describes the form of an app's settings: fields by the schema, names and help by its `title` and `description`, and by
 * the app's look where it has one.
 */
export function describeSettings(schema: z.ZodObject, look: SettingsLook | undefined, locale: Locale): FormSpec {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const context = { locale, look, root };
  const fields = describeFields(root, '', context);
  const placed = new Set(look?.sections.flatMap((section) => section.fields));
  const sections = (look?.sections ?? []).map(({ title, about, fields: names }) => ({
    title: say(title, locale),
    about: about && say(about, locale),
    fields: names.flatMap((name) => fields.filter((field) => field.name === name)),
  }));
  const rest = fields.filter(({ name }) => !placed.has(name));
  if (rest.length > 0) sections.push({ title: wordsFor(locale).settings, about: undefined, fields: rest });
  return { sections };
}

function describeFields(object: JsonSchema, path: string, context: Context): readonly FieldSpec[] {
  const required = new Set(object.required);
  return Object.entries(object.properties ?? {}).flatMap(([name, property]) => {
    if (typeof property === 'boolean') return [];
    const field = describeField(name, property, { path: path === '' ? name : `${path}.${name}`, required, context });
    return field ? [field] : [];
  });
}

interface Place {
  readonly path: string;
  readonly required: ReadonlySet<string>;
  readonly context: Context;
}

/** `undefined` for what no field can show; its value is kept as it is. */
function describeField(name: string, property: JsonSchema, { path, required, context }: Place): FieldSpec | undefined {
  const { nullable, schema } = resolve(property, context.root);
  const look = context.look?.fields?.[path] ?? {};
  const optional = !required.has(name) && property.default === undefined;
  const empty = nullable ? 'null' : optional ? 'absent' : undefined;
  const base = { name, ...namesOf(name, { ...property, ...schema }, look, context.locale) };
  switch (schema.type) {
    case 'boolean':
      return { ...base, kind: 'switch' };
    case 'string':
      if (schema.enum) return { ...base, kind: 'choice', options: optionsOf(schema, look, context.locale) };
      return {
        ...base,
        kind: 'text',
        multiline: look.multiline ?? false,
        required: (schema.minLength ?? 0) > 0,
        maxLength: schema.maxLength,
        ...formOf(schema, look),
        empty,
      };
    case 'number':
    case 'integer':
      return {
        ...base,
        kind: 'number',
        integer: schema.type === 'integer',
        money: look.money ?? false,
        unit: look.unit ?? textOf(schema['unit']),
        min: safe(schema.minimum),
        above: numberOf(schema.exclusiveMinimum),
        max: safe(schema.maximum),
        below: numberOf(schema.exclusiveMaximum),
        empty,
      };
    case 'object':
      return { ...base, kind: 'group', fields: describeFields(schema, path, context) };
    case 'array':
      return describeList(base, schema, look, path, context);
    default:
      return undefined;
  }
}

type Base = Pick<FieldSpec, 'name' | 'label' | 'help'>;

function describeList(base: Base, schema: JsonSchema, look: FieldLook, path: string, context: Context) {
  const { locale } = context;
  if (typeof schema.items !== 'object' || Array.isArray(schema.items)) return undefined;
  const { schema: item } = resolve(schema.items, context.root);
  if (item.type === 'object') {
    const fields = describeFields(item, path, context);
    const words = wordsFor(locale);
    const itemLabel = look.item ? say(look.item, locale) : words.row;
    return {
      ...base,
      kind: 'rows',
      fields,
      itemLabel,
      addLabel: look.add ? say(look.add, locale) : words.addRow,
      template: toDraft(fields, { ...defaultsOf(item, context.root), ...look.template }),
      ordered: look.ordered ?? true,
      minItems: schema.minItems ?? 0,
      maxItems: schema.maxItems,
    } as const;
  }
  if (item.enum) return { ...base, kind: 'choices', options: optionsOf(item, look, locale) } as const;
  if (item.type !== 'string' && item.type !== 'number' && item.type !== 'integer') return undefined;
  return {
    ...base,
    kind: 'list',
    item: item.type === 'string' ? 'text' : 'number',
    maxItems: schema.maxItems,
    ...formOf(item, look),
  } as const;
}

function formOf(schema: JsonSchema, look: FieldLook) {
  const [example] = Array.isArray(schema.examples) ? schema.examples : [];
  return {
    pattern: schema.pattern,
    example: look.example ?? textOf(example),
    uppercase: look.uppercase ?? false,
  };
}

function namesOf(name: string, schema: JsonSchema, look: FieldLook, locale: Locale) {
  const help = look.help ? say(look.help, locale) : schema.description;
  return { label: look.label ? say(look.label, locale) : (schema.title ?? spaced(name)), help };
}

function optionsOf(schema: JsonSchema, look: FieldLook, locale: Locale): readonly Option[] {
  return (schema.enum ?? []).map((value) => {
    const words = look.options?.[String(value)];
    return { value: String(value), label: words ? say(words, locale) : spaced(String(value).toLowerCase()) };
  });
}

/** Follows references, and takes the null out of what may be null. */
function resolve(schema: JsonSchema, root: JsonSchema): { readonly schema: JsonSchema; readonly nullable: boolean } {
  const referenced = schema.$ref?.startsWith('#/$defs/')
    ? root.$defs?.[schema.$ref.slice('#/$defs/'.length)]
    : undefined;
  if (typeof referenced === 'object') return resolve(referenced, root);
  const others = (schema.anyOf ?? []).filter((part) => typeof part === 'object' && part.type !== 'null');
  const [only] = others;
  if (schema.anyOf && others.length === 1 && typeof only === 'object') {
    return { schema: resolve(only, root).schema, nullable: others.length < schema.anyOf.length };
  }
  return { schema, nullable: false };
}

function defaultsOf({ properties = {} }: JsonSchema, root: JsonSchema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      typeof property === 'object' ? (property.default ?? resolve(property, root).schema.default) : undefined,
    ]),
  );
}

const say = (words: Words, locale: Locale) => words[locale] ?? words.en;
const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
const numberOf = (value: unknown) => (typeof value === 'number' ? value : undefined);
/** Whole numbers bring the bounds of what a number can hold exactly, which nobody needs to be told. */
const safe = (value: number | undefined) =>
  value === undefined || Math.abs(value) === Number.MAX_SAFE_INTEGER ? undefined : value;
/** `freeFrom` as `Free from`. */
const spaced = (name: string) => {
  const words = name.replaceAll(/[_-]+|(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
