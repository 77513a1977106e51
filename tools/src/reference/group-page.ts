import { callsOf, nameOf, type Document, type PlacedCall, type Schema } from './document.ts';
import { fieldsOf, namedIn, type Field } from './fields.ts';
import { words } from './words.ts';
import { typeWords } from './type-words.ts';

/** The page of a group of calls. */
export function groupPage(document: Document, tag: string): string {
  const calls = callsOf(document, tag);
  const schemas = calls.flatMap(({ call }) => [bodyOf(call.requestBody?.content), answerOf(call)]);
  const objects = namedIn(
    document,
    schemas.filter((schema) => schema !== undefined),
  );
  return [
    `# ${words(tag)}`,
    '',
    'Generated from the contract: do not edit. [All groups](README.md)',
    '',
    ...calls.flatMap((placed) => callSection(document, tag, placed)),
    ...(objects.length > 0 ? ['## Objects', ''] : []),
    ...objects.flatMap(([name, schema]) => [`### ${name}`, '', ...objectLines(schema)]),
  ]
    .join('\n')
    .replace(/\n*$/, '\n');
}

function callSection(document: Document, tag: string, { method, path, call }: PlacedCall): string[] {
  const [server] = call.servers ?? document.servers;
  const query = (call.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const body = bodyOf(call.requestBody?.content);
  const answer = answerOf(call);
  return [
    `## ${call.summary}`,
    '',
    `\`${method} ${path}\`${call.servers ? ` at ${server?.url ?? ''}` : ''}`,
    '',
    `- Client: \`client.${call.operationId}()\``,
    `- CLI: \`ecwid-kit ${kebab(tag)} ${kebab(call.operationId.split('.')[1] ?? '')}\``,
    `- Scopes: ${list(call['x-scopes']) || 'none'}${optional(call['x-optional-scopes'])}`,
    ...(call['x-public-token'] ? ['- A public token may make it.'] : []),
    '',
    ...table(
      'Query',
      query.map((parameter) => ({
        ...parameter,
        words: typeWords(parameter.schema),
        required: parameter.required ?? false,
      })),
    ),
    ...(body ? ['Body:', '', ...inlineOrLink(body)] : []),
    ...(answer ? ['Answer:', '', ...inlineOrLink(answer)] : ['Answer: a file.', '']),
  ];
}

function bodyOf(content: NonNullable<PlacedCall['call']['requestBody']>['content'] | undefined): Schema | undefined {
  return content?.['application/json']?.schema;
}

function answerOf({ responses }: PlacedCall['call']): Schema | undefined {
  return (responses['200'] ?? responses['202'])?.content?.['application/json']?.schema;
}

function inlineOrLink(schema: Schema): string[] {
  const isNamed = nameOf(schema) !== undefined;
  const fields = isNamed ? [] : fieldsOf(schema);
  return fields.length > 0 ? fieldTable(fields) : [typeWords(schema), ''];
}

function objectLines(schema: Schema): string[] {
  const fields = fieldsOf(schema);
  const description = schema.description ? [schema.description, ''] : [];
  return [...description, ...(fields.length > 0 ? fieldTable(fields) : [typeWords(schema), ''])];
}

function table(title: string, fields: readonly Field[]): string[] {
  return fields.length === 0 ? [] : [`${title}:`, '', ...fieldTable(fields)];
}

function fieldTable(fields: readonly Field[]): string[] {
  return [
    '| Name | Value | |',
    '| --- | --- | --- |',
    ...fields.map(
      ({ name, words: value, required }) => `| \`${name}\` | ${cell(value)} | ${required ? 'required' : ''} |`,
    ),
    '',
  ];
}

const cell = (text: string) => text.replaceAll('|', String.raw`\|`);
const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
const optional = (names: readonly string[] | undefined) => (names?.length ? `; for more fields ${list(names)}` : '');
const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
