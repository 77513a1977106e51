import 'server-only';
import type { ControlClient } from '../server/clients.ts';
import { readOr } from '../server/failures.ts';
import type { Attempt } from './attempt-table.tsx';

/** The bodies of attempts that are still kept. */
export async function sentBodies(control: ControlClient, storeId: number, attempts: readonly Attempt[]) {
  const found = await Promise.all(
    attempts.map(async ({ number, exchange }) => {
      const whole = await readOr(control.traffic.get(storeId, exchange.id), undefined);
      return whole && { number, requestBody: whole.requestBody, responseBody: whole.responseBody };
    }),
  );
  return found.filter((one) => one !== undefined);
}
