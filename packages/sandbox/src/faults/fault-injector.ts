import type { Fault } from '@ecwid-kit/types/control';
import { ERROR_CODES, type ErrorCode } from '@ecwid-kit/types/errors';
import type { OutboundResult } from '../outbound/outbound.ts';
import { ApiError } from '../rest/api-error.ts';

/** What a fault does to one attempt at a delivery. */
export interface WebhookFault {
  /** Taken for the answer, instead of asking the app. */
  readonly instead?: OutboundResult;
  /** The app gets it a second time. */
  readonly twice?: boolean;
  readonly hint: string;
}

/** Makes things go wrong on demand, in the same way every time. Does nothing until it is told to. */
export interface FaultInjector {
  /** Waits, or throws the error that was asked for, before a REST call is answered. */
  beforeRest(storeId: number, clientId: string, operation: string): Promise<void>;
  beforeWebhook(storeId: number, clientId: string, eventType: string): Promise<WebhookFault | undefined>;
  /** Before the checkout asks an app, which has `timeoutMs` to answer. */
  beforeCallback(
    kind: 'shipping' | 'discount',
    storeId: number,
    clientId: string,
    timeoutMs: number,
  ): Promise<Omit<WebhookFault, 'twice'> | undefined>;
  /** Sets a fault. Returns its id. */
  add(fault: Fault): number;
  list(): Fault[];
  remove(id: number): boolean;
  clear(): number;
}

type ActiveFault = Fault & { id: number; left: number };

/** How late a reordered delivery is, when the fault does not say. */
const REORDER_DELAY_MS = 2_000;

export function createFaultInjector(): FaultInjector {
  const active: ActiveFault[] = [];
  let nextFaultId = 1;

  function strike(target: Fault['target'], storeId: number, clientId: string, name: string): ActiveFault | undefined {
    const fault = active.find(
      (candidate) =>
        candidate.target === target &&
        candidate.left > 0 &&
        (candidate.storeId ?? storeId) === storeId &&
        (candidate.clientId ?? clientId) === clientId &&
        (candidate.match ?? name) === name,
    );
    if (fault) fault.left -= 1;
    return fault;
  }

  return {
    async beforeRest(storeId, clientId, operation) {
      if (active.length === 0) return;
      const fault = strike('rest', storeId, clientId, operation);
      if (fault?.kind === 'latency') await delay(fault.delayMs ?? 0);
      if (fault?.kind === 'status') throw faultError(fault);
    },
    async beforeWebhook(storeId, clientId, eventType) {
      if (active.length === 0) return undefined;
      const fault = strike('webhook', storeId, clientId, eventType);
      if (!fault) return undefined;
      const hint = `Fault ${fault.id}: ${fault.kind}`;
      if (fault.kind === 'latency') await delay(fault.delayMs ?? 0);
      if (fault.kind === 'reorder') await delay(fault.delayMs ?? REORDER_DELAY_MS);
      if (fault.kind === 'duplicate') return { twice: true, hint };
      // To the platform a dropped delivery is one that arrived.
      if (fault.kind === 'drop') return { instead: answer(200), hint };
      if (fault.kind === 'status') return { instead: answer(fault.status ?? 500), hint };
      return { hint };
    },
    async beforeCallback(kind, storeId, clientId, timeoutMs) {
      if (active.length === 0) return undefined;
      const fault = strike(kind, storeId, clientId, kind);
      if (!fault) return undefined;
      const hint = `Fault ${fault.id}: ${fault.kind}`;
      if (fault.kind === 'drop') return { instead: noAnswer('The connection was dropped'), hint };
      if (fault.kind === 'status') return { instead: answer(fault.status ?? 500), hint };
      if (fault.kind !== 'latency') return { hint };
      const delayMs = fault.delayMs ?? 0;
      await delay(Math.min(delayMs, timeoutMs));
      return delayMs < timeoutMs ? { hint } : { instead: noAnswer(`No answer within ${timeoutMs / 1000} s`), hint };
    },
    add(fault) {
      const id = nextFaultId++;
      active.push({ ...fault, id, left: fault.times ?? Infinity });
      return id;
    },
    list: () => active.map(({ left, ...fault }) => (Number.isFinite(left) ? { ...fault, times: left } : fault)),
    remove(id) {
      const index = active.findIndex((fault) => fault.id === id);
      if (index === -1) return false;
      active.splice(index, 1);
      return true;
    },
    clear: () => active.splice(0).length,
  };
}

function faultError({ id, errorCode, status = statusOf(errorCode), retryAfterSeconds = 1 }: ActiveFault): ApiError {
  const isLimit = status === 429;
  const usual = isLimit ? 'RATE_LIMITED' : 'INTERNAL_ERROR';
  const messages = { RATE_LIMITED: 'Too many requests', INTERNAL_ERROR: 'Internal error' };
  return new ApiError({
    status,
    errorCode: errorCode ?? usual,
    message: errorCode ? ERROR_CODES[errorCode].meaning : messages[usual],
    hint: `Fault ${id} asked for this answer`,
    headers: isLimit ? { 'Retry-After': String(retryAfterSeconds) } : {},
  });
}

function statusOf(errorCode: ErrorCode | undefined): number {
  return errorCode ? ERROR_CODES[errorCode].status : 500;
}

function answer(status: number): OutboundResult {
  return { ok: true, status, headers: {}, body: '', durationMs: 0 };
}

function noAnswer(reason: string): OutboundResult {
  return { ok: false, reason, durationMs: 0 };
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
