import { namedOperations } from './document.ts';

/** What each call does, by group and name: what a command line lists without loading a schema. */
export function callIndex(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const index: Record<string, Record<string, string>> = {};
  for (const { id, group, operation } of namedOperations()) {
    (index[group] ??= {})[id.slice(group.length + 1)] = operation.summary;
  }
  return index;
}
