import { createCaller } from './create-caller.ts';
import { ofStore, type ClientOptions } from './client-options.ts';
import type { OperationTable, Resource, RouteTable } from './types/operation-types.ts';

/** Makes the function that makes the calls of one resource, under the name that it has in a whole client. */
export function createResource<G extends OperationTable[string]>(
  name: string,
  routes: RouteTable<{ group: G }>['group'],
): (options: ClientOptions) => Resource<G> {
  return (options) => createCaller<Record<string, G>>({ [name]: routes }, ofStore(options))[name] as Resource<G>; // the one there is
}
