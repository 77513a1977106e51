import 'server-only';
import { cache } from 'react';
import { readOr } from './failures.ts';
import { requireUser } from './require-store.ts';

/** What time it is in the sandbox, in milliseconds: its clock can be moved. Asked once per request. */
export const storeNow = cache(async (): Promise<number> => {
  const { control } = await requireUser();
  return (await readOr(control.sandbox.getClock(), undefined))?.now ?? Date.now();
});
