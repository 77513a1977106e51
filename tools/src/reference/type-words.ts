import { nameOf, type Schema } from './document.ts';

/** What a field may hold, in a few words for a table. Named schemas are links to their place on the page. */
export function typeWords(schema: Schema): string {
  const name = nameOf(schema);
  if (name) return `[${name}](#${name.toLowerCase()})`;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (several) return Array.from(new Set(several.map(typeWords))).join(' or ');
  if (schema.type === 'array') return `list of ${typeWords(schema.items ?? {})}`;
  if (schema.type === 'object') return objectWords(schema);
  if (Array.isArray(schema.type)) return schema.type.join(' or ');
  return typeof schema.type === 'string' ? schema.type + boundWords(schema) : 'anything';
}

function objectWords({ properties, additionalProperties }: Schema): string {
  if (properties && Object.keys(properties).length > 0) return 'object';
  return typeof additionalProperties === 'object' ? `map of ${typeWords(additionalProperties)}` : 'object';
}

function boundWords({ minimum, maximum, maxLength }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, from ${minimum}`;
  if (maximum !== undefined) return `, up to ${maximum}`;
  return maxLength === undefined ? '' : `, up to ${maxLength} characters`;
}
