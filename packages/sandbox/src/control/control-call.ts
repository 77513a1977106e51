import type { BodyOf, Operation, ParamsOf, QueryOf, ResponseOf } from '@ecwid-kit/types';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import type { Trace } from '../platform/trace.ts';

/** Who makes a control call. */
export type ControlCaller =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'user'; readonly userId: string; readonly sessionHash: string }
  | { readonly kind: 'operator' };

/** One call of the control API, checked and parsed. */
export interface ControlCall<O extends Operation = Operation> {
  readonly platform: Platform;
  readonly caller: ControlCaller;
  readonly params: ParamsOf<O>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  readonly trace: Trace;
  readonly write: <T>(work: (tx: WriteTransaction) => Promise<T>) => Promise<T>;
}

export type ControlHandler<O extends Operation> = (call: ControlCall<O>) => Promise<ResponseOf<O>>;

/** The functions that answer a group of control operations, under the same names. */
export type ControlHandlers<Group extends Record<string, Operation>> = {
  readonly [Name in keyof Group]: ControlHandler<Group[Name]>;
};
