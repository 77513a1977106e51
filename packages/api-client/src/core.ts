export { createCaller } from './create-caller.ts';
export type { CallerOptions, CallOptions, Fetch } from './call/call-options.ts';
export type { Clock } from './clock.ts';
export { EcwidError, type EcwidErrorCode } from './errors/ecwid-error.ts';
export { EcwidApiError, isEcwidError, type PlatformErrorCode } from './errors/api-error.ts';
export type { CallInfo, Hooks } from './hooks.ts';
export { iteratorName } from './paging.ts';
export type { BatchOptions, BatchOutcome } from './batch/batch-types.ts';
export type { AheadOptions } from './paging.ts';
export { createPacer, type Pacer, type PacerOptions } from './pace/pacer.ts';
export type { BinaryBody } from './request/encode-body.ts';
export type { QueryValue } from './request/encode-query.ts';
export type {
  CallArgs,
  Caller,
  Method,
  MomentName,
  OperationLike,
  OperationTable,
  Resource,
  RouteTable,
} from './types/operation-types.ts';
export type { Narrowed } from './types/response-fields.ts';
