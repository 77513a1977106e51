import type * as z from 'zod';

/** Query parameters that clients in use spell otherwise than the current reference does. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  delimiter: 'delimeter',
  hiddenBrands: 'hidden_brands',
  ticketId: 'ticket', // the reference's tables and examples spell it in both ways
  ticket: 'ticketId',
  customerGroup: 'customerGroupIds', // the 2020 name, which takes one id
};

/** The name under which an operation knows a query parameter: the one sent, or the reference's spelling of it. */
export function spellingOf(name: string, schema: z.ZodObject | undefined): string {
  const other = Object.hasOwn(OTHER_SPELLINGS, name) ? OTHER_SPELLINGS[name] : undefined;
  return other !== undefined && schema?.shape[other] && !schema.shape[name] ? other : name;
}
