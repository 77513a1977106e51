import type { ClientOptions } from '../client-options.ts';
import { createClient, type EcwidClient } from '../create-client.ts';
import { createFarEnd, type FarEnd, type Respond } from './far-end.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';

export const TOKEN = 'secret_A1b2C3d4E5f6G7h8J9k0L1m2N3p4Q5r6';

export interface TestClient extends FarEnd {
  readonly client: EcwidClient;
  /** The client's time, unless it was given another. */
  readonly clock: ManualClock;
}

/** A client at a far end that answers as told, in a time of its own. */
export function makeClient(respond?: Respond, options: Partial<ClientOptions> = {}): TestClient {
  const farEnd = createFarEnd(respond);
  const clock = createManualClock();
  const client = createClient({
    storeId: 1003,
    token: TOKEN,
    fetch: farEnd.fetch,
    clock,
    random: () => 0.5,
    ...options,
  });
  return { ...farEnd, client, clock };
}
