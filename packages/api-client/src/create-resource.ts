import { createCaller } from './create-caller.ts';
import { ofStore, type ClientOptions } from './client-options.ts';
import type { OperationTable, Resource, RouteTable } from './types/operation-types.ts';

/** Makes the calls of one resource of a store. */
export type MakeResource<G extends OperationTable[string]> = (options: ClientOptions) => Resource<G>;

/** Makes the function that makes the calls of one resource, under the name that it has in a whole client. */
export function createResource<G extends OperationTable[string]>(
  name: string,
  routes: RouteTable<{ group: G }>['group'],
): MakeResource<G> {
  return (options) => createCaller<Record<string, G>>({ [name]: routes }, ofStore(options))[name] as Resource<G>; // the one there is
}
