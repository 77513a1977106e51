import type { BodyOf, HeadersOf, Operation, ParamsOf, QueryOf, ResponseOf } from '@ecwid-kit/types';
import type { TokenInfo } from '../apps/token-directory.ts';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import type { Trace } from '../platform/trace.ts';

/** One REST call, checked and parsed, on its way to the function that answers it. */
export interface Call<O extends Operation = Operation> {
  readonly platform: Platform;
  readonly storeId: number;
  /** Absent where no token is needed and none came. */
  readonly caller: TokenInfo | undefined;
  readonly params: ParamsOf<O>;
  readonly query: QueryOf<O>;
  /** Bytes where the route says so. */
  readonly body: O['route']['bodyType'] extends 'binary' ? Uint8Array : BodyOf<O>;
  /** Those that carry a value. */
  readonly headers: HeadersOf<O>;
  readonly trace: Trace;
  /** Changes the store in one transaction, on behalf of this call. */
  readonly write: <T>(work: (tx: WriteTransaction) => Promise<T>) => Promise<T>;
}

/** JSON that is text already: stored documents go out as they are. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A file: it goes out as it is. */
export class FileAnswer {
  readonly content: Uint8Array<ArrayBuffer> | string;
  readonly headers: Readonly<Record<string, string>>;

  /** @param headers at least its `Content-Type` */
  constructor(content: Uint8Array<ArrayBuffer> | string, headers: { readonly 'Content-Type': string }) {
    this.content = content;
    this.headers = { ...headers };
  }
}

type AnswerOf<O extends Operation> =
  | ('json' extends O['route']['answerType'] ? ResponseOf<O> | JsonText : never)
  | ('file' extends O['route']['answerType'] ? FileAnswer : never);

/** Answers one operation: with the value or its JSON, or with a file. */
export type Handler<O extends Operation> = (call: Call<O>) => Promise<AnswerOf<O>>;

/** The functions that answer a group of operations, under the same names. */
export type Handlers<Group extends Record<string, Operation>> = {
  readonly [Name in keyof Group]: Handler<Group[Name]>;
};

/** Whether the caller sees only what a shopper sees. */
export function isPublicCaller(call: Pick<Call, 'caller'>): boolean {
  return call.caller === undefined || call.caller.kind === 'public';
}
