import { EcwidError } from '../errors/ecwid-error.ts';
import type { OutgoingCall, Sender } from '../call/sender.ts';
import type { BatchOutcome } from './batch-types.ts';

/** A call that waits to go out with a batch. */
export interface CollectedCall extends Pick<OutgoingCall, 'operation' | 'repeatable'> {
  /** As the batch takes it: JSON, but for what tells it from the others. */
  readonly json: string;
  readonly settle: (outcome: BatchOutcome<unknown>) => void;
}

export interface Collector {
  readonly calls: readonly CollectedCall[];
  /** A sender that keeps the calls. What it promises is the outcome, which is not known before the batch is over. */
  readonly add: Sender;
  /** Takes no more. */
  readonly close: () => void;
}

export function collector(): Collector {
  const calls: CollectedCall[] = [];
  let isOpen = true;
  return {
    calls,
    async add(call, options) {
      const refuse = (message: string): BatchOutcome<never> => ({
        ok: false,
        error: new EcwidError({ code: 'request_invalid', message, operation: call.operation }),
      });
      if (!isOpen) return refuse('the batch has been sent; add to it before its function returns');
      if (options) return refuse('options belong to the batch, not to a call of it');
      if (call.answerType === 'file') return refuse('a file does not fit into a batch');
      if (call.body && typeof call.body.content !== 'string')
        return refuse('a batch takes no file; give its externalUrl');
      return new Promise<BatchOutcome<unknown>>((settle) => {
        calls.push({ operation: call.operation, repeatable: call.repeatable, json: jsonOf(call), settle });
      });
    },
    close() {
      isOpen = false;
    },
  };
}

function jsonOf({ method, path, query, body, bodyType }: OutgoingCall): string {
  const head = JSON.stringify({ method, path: query ? `${path}?${query}` : path });
  if (typeof body?.content !== 'string') return head;
  const content = bodyType === 'text' ? JSON.stringify(body.content) : body.content;
  return `${head.slice(0, -1)},"body":${content}}`;
}
