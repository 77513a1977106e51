import * as z from 'zod';
import { schema } from '../contract/schema.ts';

/** Every moment of the control API: milliseconds since the epoch, of the sandbox's clock. REST has Unix seconds. */
export const momentSchema = schema(() => z.int());
