import type { BatchResponse } from '@ecwid-kit/types';
import { parseErrorBody } from '../answer/error-body.ts';
import { isTransient } from '../call/retry-policy.ts';
import { EcwidApiError } from '../errors/api-error.ts';
import { EcwidError } from '../errors/ecwid-error.ts';
import { masked } from '../errors/safe-cause.ts';
import type { BatchOutcome } from './batch-types.ts';
import type { CollectedCall } from './collect-calls.ts';

/** Reads what a call of a batch was answered. */
export function outcomeOf(
  { operation, repeatable }: CollectedCall,
  response: BatchResponse | undefined,
  token: string | undefined,
): BatchOutcome<unknown> {
  const { httpStatusCode: status, httpStatusLine = '', escapedHttpBody: body = '' } = response ?? {};
  // A call of a batch that was cancelled reads as completed, without a status.
  if (status === undefined || response?.status === 'NOT_EXECUTED') return notExecuted(operation);
  if (response?.status === 'COMPLETED') return parsed(operation, body);
  const error = new EcwidApiError({
    ...parseErrorBody(masked(body, token), httpStatusLine),
    operation,
    status,
    attempts: 1,
    retryable: status === 429 || (isTransient(status) && repeatable),
  });
  return { ok: false, error };
}

export function notExecuted(operation: string): BatchOutcome<never> {
  const message = 'the batch ended before its turn';
  return { ok: false, error: new EcwidError({ code: 'not_executed', message, operation, retryable: true }) };
}

function parsed(operation: string, body: string): BatchOutcome<unknown> {
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch {
    const message = `the batch gave an answer that is not JSON (${body.length} characters)`;
    return { ok: false, error: new EcwidError({ code: 'answer_invalid', message, operation, attempts: 1 }) };
  }
}
