import type { EcwidApiError } from '../errors/api-error.ts';
import type { EcwidError } from '../errors/ecwid-error.ts';
import type {
  CallArgs,
  HasResponseFields,
  OperationLike,
  OperationTable,
  ResponseOf,
} from '../types/operation-types.ts';
import type { Narrowed } from '../types/response-fields.ts';

/** What became of a call of a batch. */
export type BatchOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: EcwidError | EcwidApiError };

/** Puts a call into a batch. The promise is kept once the batch is over, and never broken. */
export type BatchMethod<O extends OperationLike> =
  HasResponseFields<O> extends true
    ? <const Fields extends string = string>(
        ...args: CallArgs<O, Fields, never>
      ) => Promise<BatchOutcome<Narrowed<ResponseOf<O>, Fields>>>
    : (...args: CallArgs<O, string, never>) => Promise<BatchOutcome<ResponseOf<O>>>;

/** The calls that fit into a batch: all but those that answer with a file. */
export type BatchCaller<T extends OperationTable> = {
  readonly [R in keyof T]: {
    readonly [N in keyof T[R] as T[R][N]['route']['answerType'] extends 'file' ? never : N]: BatchMethod<T[R][N]>;
  };
};

/** What was returned with the promises in it kept: the same lists and objects, at any depth. */
export type BatchResult<T> =
  T extends Promise<infer Outcome> ? Outcome : T extends object ? { -readonly [K in keyof T]: BatchResult<T[K]> } : T;

export interface BatchOptions {
  /** Ends the batch at the first failure: the calls after it come as `not_executed`. Default `false`. */
  readonly stopOnFirstFailure?: boolean | undefined;
  /** Lets the platform make up to 100 calls at once, in no particular order. Default `false`. */
  readonly parallel?: boolean | undefined;
  /** For `batches.cancelGroup`. */
  readonly groupId?: string | undefined;
  /** Aborting ends the wait, and the batch as far as it has not got. */
  readonly signal?: AbortSignal | undefined;
  /** For all of it. Default 600 000. Calls whose outcome is not known by then come as `timed_out`. */
  readonly deadlineMs?: number | undefined;
  /** Told each time the platform is asked. */
  readonly onProgress?: ((progress: { readonly completed: number; readonly total: number }) => void) | undefined;
}

/** Makes many calls as one: `batch((b) => ({ one: b.products.get(1), all: ids.map((id) => b.orders.get(id)) }))`. */
export type Batch<T extends OperationTable> = <const Wanted>(
  collect: (caller: BatchCaller<T>) => Wanted,
  options?: BatchOptions,
) => Promise<BatchResult<Wanted>>;
