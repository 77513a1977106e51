import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { JsonSchema, Resolve } from './json-schema.ts';

export interface ParameterDocument {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

/** What the contract says of a call, beside its route. */
export interface CallDocument {
  readonly summary: string;
  readonly parameters: readonly ParameterDocument[];
  /** Absent where there is no body, and where the body is a file. */
  readonly body?: JsonSchema;
  /** Its server, where that is not the REST API's. */
  readonly server?: string;
  /** Where it is on the server, from the root: `/{storeId}/products`. */
  readonly path: string;
}

export interface ContractDocument {
  /** Nothing when the document is older than the table of routes. */
  readonly find: (id: string) => CallDocument | undefined;
  readonly resolve: Resolve;
}

/** The part of `openapi.json` that is read. */
interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

interface OpenApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters?: readonly ParameterDocument[];
  readonly servers?: readonly { readonly url: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
}

const REF = '#/components/schemas/';
const FILE = 'application/octet-stream';

let document: ContractDocument | undefined;

/**
 * The contract as `openapi.json` of the types package has it: made from the same table as the routes, and read in a
 * tenth of the time that building its schemas takes.
 */
export function contractDocument(): ContractDocument {
  return (document ??= read());
}

function read(): ContractDocument {
  const file = createRequire(import.meta.url).resolve('@ecwid-kit/types/openapi.json');
  const { paths, components } = JSON.parse(readFileSync(file, 'utf8')) as OpenApi; // made and tested with the contract
  const operations = new Map<string, readonly [path: string, OpenApiOperation]>();
  for (const [path, methods] of Object.entries(paths)) {
    for (const entry of Object.values(methods)) {
      if (isOperation(entry)) operations.set(entry.operationId, [path, entry]);
    }
  }
  return {
    find(id) {
      const operation = operations.get(id);
      return operation && describe(...operation);
    },
    resolve: ({ $ref, ...rest }) =>
      $ref?.startsWith(REF) ? { ...components.schemas[$ref.slice(REF.length)], ...rest } : rest,
  };
}

/** The parameters that all calls of a path share lie beside its operations. */
function isOperation(entry: unknown): entry is OpenApiOperation {
  return typeof entry === 'object' && entry !== null && 'operationId' in entry;
}

function describe(path: string, operation: OpenApiOperation): CallDocument {
  const { summary, parameters = [], servers, requestBody } = operation;
  const server = servers?.[0]?.url;
  const { [FILE]: file, ...others } = requestBody?.content ?? {};
  const body = file ? undefined : Object.values(others)[0]?.schema;
  return { summary, path, parameters, ...(body && { body }), ...(server !== undefined && { server }) };
}
