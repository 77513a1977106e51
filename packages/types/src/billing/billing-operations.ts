import { operation } from '../contract/operation.ts';
import { billingRoutes } from './billing-routes.ts';
import { chargedSchema, chargeQuerySchema, chargeSchema } from './billing-schemas.ts';

/** Charges of an app: the store pays at once, nobody asks its owner. */
export const billingOperations = {
  charge: operation(billingRoutes.charge, {
    summary: 'Charge the store for the app’s services',
    query: chargeQuerySchema,
    body: chargeSchema,
    response: chargedSchema,
  }),
} as const;
