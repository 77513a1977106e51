import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema, type Infer } from '../contract/schema.ts';
import { integerParam, pageOf, pageQuery } from '../contract/wire.ts';
import { controlRoutes } from './control-routes.ts';
import { momentSchema } from './moment.ts';

/** A mail that the platform would have sent. */
export const mailSchema = schema(() =>
  z
    .object({
      id: z.int(),
      storeId: z.int(),
      to: z.string(),
      subject: z.string(),
      /** Plain text. */
      text: z.string(),
      sent: momentSchema(),
    })
    .meta({ id: 'Mail' }),
);
export type Mail = Infer<typeof mailSchema>;

/** What was mailed. Nothing leaves the machine: invitations are read here. */
export const mailsOperations = {
  list: operation(controlRoutes.mails.list, {
    summary: 'What was mailed, newest first',
    query: schema(() => z.object({ storeId: integerParam().optional(), to: z.string().optional(), ...pageQuery() })),
    response: schema(() => pageOf(mailSchema())),
  }),
} as const;
