/** What is read of `openapi.json`: the parts that the pages show. */
export interface Document {
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

type PathItem = Readonly<Record<string, unknown>> & { readonly parameters?: readonly Parameter[] };

export interface Call {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly servers?: readonly { readonly url: string }[];
  readonly 'x-scopes': readonly string[];
  readonly 'x-optional-scopes'?: readonly string[];
  readonly 'x-public-token': boolean;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

export interface PlacedCall {
  readonly method: string;
  readonly path: string;
  readonly call: Call;
}

const METHODS = ['get', 'post', 'put', 'delete'] as const;

/** The calls of a group, in the document's order. */
export function callsOf(document: Document, tag: string): PlacedCall[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const call = item[method] as Call | undefined; // what the document has under a method
      if (!call?.tags.includes(tag)) return [];
      const parameters = [...(item.parameters ?? []), ...(call.parameters ?? [])];
      return [{ method: method.toUpperCase(), path, call: { ...call, parameters } }];
    }),
  );
}

/** The name of a schema that is written elsewhere. */
export function nameOf({ $ref }: Schema): string | undefined {
  return $ref?.split('/').at(-1);
}
