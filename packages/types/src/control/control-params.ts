import * as z from 'zod';
import { schema } from '../contract/schema.ts';
import { integerParam } from '../contract/wire.ts';

/** A path that names a store. */
export const storeParams = schema(() => z.object({ storeId: integerParam() }));

/** A path that names a store and an app in it. */
export const storeAppParams = schema(() => storeParams().extend({ clientId: z.string() }));

/** A call that says all it has to say in its path. */
export const emptyBody = schema(() => z.object({}));

/** Answer to a call that leaves nothing to tell. */
export const doneSchema = schema(() => z.object({ success: z.literal(true) }).meta({ id: 'Done' }));
