import type * as z from 'zod';
import type { Operation } from '../contract/operation.ts';
import { errorBodySchema } from '../errors/error-body-schema.ts';
import { siteHostOperations, siteOperations } from '../instant-site/site-operations.ts';
import { operations } from '../operations.ts';
import { platformOperations } from '../platform/store-operations.ts';
import { storefrontOperations } from '../storefront-pages/storefront-page-operations.ts';
import { readExamples, type Example } from './examples.ts';
import { convertSchemas, type JsonSchema } from './json-schema.ts';
import { parametersOf } from './parameters.ts';

interface NamedOperation {
  /** `products.search` */
  readonly id: string;
  readonly group: string;
  readonly operation: Operation;
}

const MEDIA_TYPES = { json: 'application/json', text: 'text/plain', binary: 'application/octet-stream' } as const;

/** Where it is not what the document says for all. */
const SECURITY = {
  token: {},
  optional: { security: [{}, { bearer: [] }] },
  none: { security: [{}] },
  app: { security: [{ appClientId: [], appSecretKey: [] }] },
  site: { security: [{ instantSite: [] }] },
} as const;

/** Where it is not what the document says for all. */
const SERVERS = {
  store: {},
  platform: {},
  storefront: { servers: [{ url: 'https://storefront.ecwid.com' }] },
  site: { servers: [{ url: 'https://vuega.ecwid.com' }] },
  instantsite: { servers: [{ url: 'https://app.ecwid.com' }] },
  control: {},
} as const;

/** What a path begins with in the document: paths of two servers must not be the same. */
const PATH_PREFIX = {
  store: '/{storeId}',
  platform: '',
  storefront: '',
  site: '/api/v1/{storeId}',
  instantsite: '/instantsite',
  control: '',
} as const;

const STORE_ID = { name: 'storeId', in: 'path', required: true, schema: { type: 'integer' } } as const;

/** Every group: those of a store, then those that belong to none. */
const groups = {
  ...operations,
  ...platformOperations,
  ...storefrontOperations,
  ...groupsOf('instantSite', { ...siteHostOperations, ...siteOperations }),
};

/** Groups under names that say which API they are of. */
function groupsOf<T extends object>(api: string, members: T): Record<string, T[keyof T]> {
  return Object.fromEntries(Object.entries(members).map(([name, group]) => [`${api}.${name}`, group]));
}

/** Every operation of the contract with its name, in the order of the tables. */
export function namedOperations(): NamedOperation[] {
  return Object.entries(groups).flatMap(([group, members]) =>
    Object.entries(members).map(([name, operation]) => ({ id: `${group}.${name}`, group, operation })),
  );
}

/** The whole contract as an OpenAPI 3.1 document. The same every time, to be committed and compared. */
export function openapiDocument() {
  const named = namedOperations();
  const { schemas, components } = convertSchemas({
    ...Object.fromEntries(named.flatMap(schemasOf)),
    error: errorBodySchema(),
  });

  const examples = readExamples();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const entry of named) {
    const { route } = entry.operation;
    const prefix = PATH_PREFIX[route.under];
    const path = `${prefix}${route.path}`;
    const item = (paths[path] ??= prefix.includes('{storeId}') ? { parameters: [STORE_ID] } : {});
    item[route.method.toLowerCase()] = describeOperation(entry, schemas, examples[entry.id]);
  }

  return {
    openapi: '3.1.0',
    info: {
      title: 'Ecwid REST API',
      version: '3',
      description:
        'x-scopes: every one of these must be among the token’s. x-optional-scopes unlock further fields. ' +
        'x-public-token: a public token may make the call. x-repeatable: making the call twice does what making it once does.',
    },
    servers: [{ url: 'https://app.ecwid.com/api/v3' }],
    security: [{ bearer: [] }],
    tags: Object.keys(groups).map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A secret or a public token.' },
        instantSite: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token of the Instant Site API. It lives for a day.',
        },
        appClientId: { type: 'apiKey', in: 'header', name: 'X-Ecwid-App-Client-Id' },
        appSecretKey: { type: 'apiKey', in: 'header', name: 'X-Ecwid-App-Secret-Key' },
      },
      responses: errorResponses(schemas['error']),
      schemas: components,
    },
  };
}

function schemasOf({ id, operation }: NamedOperation): [string, z.ZodType][] {
  const response: [string, z.ZodType] = [`${id}.response`, operation.response()];
  return [
    ...(operation.body ? [[`${id}.body`, operation.body()] as [string, z.ZodType]] : []),
    ...(operation.route.answerType === 'json' ? [response] : []),
  ];
}

function describeOperation(
  { id, group, operation }: NamedOperation,
  schemas: Readonly<Record<string, JsonSchema>>,
  example: Example = {},
) {
  const { route } = operation;
  const parameters = parametersOf(operation);
  const body = schemas[`${id}.body`];
  return {
    operationId: id,
    tags: [group],
    summary: operation.summary,
    ...SECURITY[route.auth],
    ...SERVERS[route.under],
    'x-scopes': route.scopes,
    ...(route.optionalScopes && { 'x-optional-scopes': route.optionalScopes }),
    'x-public-token': route.publicToken,
    'x-repeatable': route.repeatable,
    ...(parameters.length > 0 && { parameters }),
    ...(route.bodyType !== 'none' && {
      requestBody: {
        required: route.bodyType !== 'binary', // a picture may come by its URL instead
        content: contentOf(route.bodyType, body, example),
      },
    }),
    responses: {
      [route.status ?? 200]: {
        description: 'Done',
        content:
          route.answerType === 'file'
            ? { '*/*': { schema: { type: 'string', format: 'binary' } } }
            : { 'application/json': { schema: schemas[`${id}.response`], ...shown(example.response) } },
      },
      429: { $ref: '#/components/responses/RateLimited' },
      default: { $ref: '#/components/responses/Error' },
    },
  };
}

/** While a file comes by its address, the body may be JSON. */
function contentOf(bodyType: keyof typeof MEDIA_TYPES, body: JsonSchema | undefined, example: Example) {
  if (bodyType !== 'binary') return { [MEDIA_TYPES[bodyType]]: { schema: body ?? {}, ...shown(example.body) } };
  return { [MEDIA_TYPES.binary]: { schema: {} }, ...(body && { [MEDIA_TYPES.json]: { schema: body } }) };
}

function shown(example: unknown) {
  return example === undefined ? {} : { example };
}

function errorResponses(schema: JsonSchema | undefined) {
  const content = { 'application/json': { schema } };
  return {
    Error: { description: 'The call was refused or failed. The body may be empty.', content },
    RateLimited: {
      description: 'Too many calls with this token.',
      headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
      content,
    },
  };
}
