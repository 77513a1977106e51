import { pathParams } from '@ecwid-kit/types/routes';
import type { Call } from './registry.ts';
import { callFlags, isPattern, type CallFlag } from './flags/call-flags.ts';
import { contractDocument, type ParameterDocument } from './schema/contract-document.ts';
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
}

export function callShape(call: Call): CallShape {
  const contract = contractDocument();
  const { summary, parameters, body } = contract.find(call.id) ?? { summary: summaryWithout(call), parameters: [] };
  const { resolve } = contract;
  const named = new Map(parameters.filter((one) => one.in === 'path').map((one) => [one.name, one]));
  return {
    call,
    summary,
    path: pathParams(call.route.path).map((name) => named.get(name) ?? textIn(name)),
    flags: callFlags({ summary, parameters, ...(body && { body }) }, resolve),
    patterns: parameters.map(({ name }) => name).filter(isPattern),
    body,
    resolve,
  };
}

/** The one line of a call's help, also for one that the document has not caught up with. */
export function summaryOf(call: Call): string {
  return contractDocument().find(call.id)?.summary ?? summaryWithout(call);
}

function summaryWithout({ route: { method, path } }: Call): string {
  return `${method} ${path}`;
}

function textIn(name: string): ParameterDocument {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}
