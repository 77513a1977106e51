import * as z from 'zod';
import { openEnum } from '../contract/wire.ts';
import { schema, type Infer } from '../contract/schema.ts';
import { ERROR_CODES, type ErrorCode } from './error-codes.ts';

const codes = Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]; // Object.keys forgets the key type

/**
 * The body of an error answer. It may be empty, and any field may be missing. Old app-storage answers say `error`
 * instead of `errorCode`, old batch answers `error_message` instead of `errorMessage`.
 */
export const errorBodySchema = schema(() =>
  z
    .looseObject({
      errorMessage: z.string().optional(),
      errorCode: openEnum(codes).optional(),
      args: z.record(z.string(), z.string()).optional(),
    })
    .meta({ id: 'ErrorBody', examples: [{ errorMessage: 'Not found', errorCode: 'PRODUCT_NOT_FOUND' }] }),
);
export type ErrorBody = Infer<typeof errorBodySchema>;
