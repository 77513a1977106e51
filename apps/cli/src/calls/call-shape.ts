import { pathParams } from '@ecwid-kit/types/routes';
import type { Call } from './registry.ts';
import { callFlags, isPattern, type CallFlag } from './flags/call-flags.ts';
import { contractDocument, type CallDocument, type ParameterDocument } from './schema/contract-document.ts';
import type { JsonSchema, Resolve } from './schema/json-schema.ts';

/** A call with its parameters as flags. */
export interface CallShape {
  readonly call: Call;
  readonly summary: string;
  /** In path order. */
  readonly path: readonly ParameterDocument[];
  readonly flags: readonly CallFlag[];
  /** `option_{optionName}` */
  readonly patterns: readonly string[];
  readonly body: JsonSchema | undefined;
  readonly resolve: Resolve;
  /** The server of another API than the REST API. */
  readonly server: string | undefined;
  /** What its path begins with there: `/{storeId}`. */
  readonly prefix: string;
}

export function callShape(call: Call): CallShape {
  const contract = contractDocument();
  const document = contract.find(call.id) ?? withoutDocument(call);
  const { summary, parameters, body } = document;
  const { resolve } = contract;
  const named = new Map(parameters.filter((one) => one.in === 'path').map((one) => [one.name, one]));
  return {
    call,
    summary,
    path: pathParams(call.route.path).map((name) => named.get(name) ?? textIn(name)),
    flags: callFlags(document, resolve),
    patterns: parameters.map(({ name }) => name).filter(isPattern),
    body,
    resolve,
    ...hostOf(call, document),
  };
}

/** What is known of a call of the store that the document has not caught up with. */
function withoutDocument({ route: { method, path } }: Call): CallDocument {
  return { summary: `${method} ${path}`, path: `/{storeId}${path}`, parameters: [] };
}

function hostOf({ route }: Call, { server, path }: CallDocument): Pick<CallShape, 'server' | 'prefix'> {
  return { server, prefix: path.slice(0, path.length - route.path.length) };
}

function textIn(name: string): ParameterDocument {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}
