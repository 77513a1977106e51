import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

const message = <M extends string, D extends z.ZodType>(method: M, data: D) =>
  z.looseObject({ ecwidAppNs: z.string(), method: z.literal(method), data });

/**
 * What an app's page says to the admin around it. `ecwidAppNs` is the app's client id. On the wire it is the text of
 * this JSON, not an object.
 */
export const adminMessageSchema = schema(() =>
  z
    .discriminatedUnion('method', [
      message('ready', z.looseObject({}).optional()),
      /** `height` is a CSS length: `812px`. */
      message('setSize', z.looseObject({ height: z.string() })),
      /** The admin's page hash without `#`: `order:id=938`. */
      message('openPage', z.string()),
      message('closeAppPopup', z.unknown().optional()),
      message(
        'upgradePlan',
        z.looseObject({
          features: z.array(z.string()).nullish(),
          plan: z.string().nullish(),
          period: z.string().nullish(),
        }),
      ),
    ])
    .meta({ id: 'AdminMessage' }),
);
export type AdminMessage = Infer<typeof adminMessageSchema>;
export type AdminMessageMethod = AdminMessage['method'];

/** Reads the `data` of a `message` event. `undefined`: not one of ours, as other frames and extensions post too. */
export function readAdminMessage(data: unknown): AdminMessage | undefined {
  if (typeof data !== 'string') return undefined;
  let json: unknown;
  try {
    json = JSON.parse(data);
  } catch {
    return undefined; // text of somebody else
  }
  const parsed = adminMessageSchema().safeParse(json);
  return parsed.success ? parsed.data : undefined;
}
