import type { Operations } from '@ecwid-kit/types';
import type { Handlers } from '../../rest/call.ts';
import { chargeStore } from './charge-store.ts';
import { readCharge } from './read-charge.ts';

/** Answers the calls with which apps charge stores. What is sent in the body wins over the query. */
export const billingHandlers: Handlers<Operations['billing']> = {
  charge: (call) =>
    call.write((tx) =>
      chargeStore(call.platform, tx, {
        storeId: call.storeId,
        clientId: call.caller?.clientId ?? '',
        charge: readCharge({ ...call.query, ...call.body }),
      }),
    ),
};
