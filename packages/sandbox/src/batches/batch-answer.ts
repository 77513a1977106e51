import { STATUS_CODES } from 'node:http';
import type { BatchResponse } from '@ecwid-kit/types';
import { JsonText } from '../rest/call.ts';
import type { BatchPartRow, BatchRow } from './batch-repository.ts';

/** How far a batch is and what its calls were answered, put together without reading the answers. */
export function batchAnswer({ status }: BatchRow, parts: readonly BatchPartRow[], escapedJson: boolean): JsonText {
  const known = parts.filter((part) => part.status !== 'WAITING');
  const made = known.filter((part) => part.status !== 'NOT_EXECUTED');
  const responses = known.map((part) => responseText(part, escapedJson));
  return new JsonText(
    `{"status":"${status}","totalRequests":${parts.length},"completedRequests":${made.length},"responses":[${responses.join(',')}]}`,
  );
}

function responseText(part: BatchPartRow, escapedJson: boolean): string {
  const response: BatchResponse = {
    ...(part.request_id !== null && { id: part.request_id }),
    status: part.status === 'WAITING' ? 'NOT_EXECUTED' : part.status,
    ...(part.http_status && {
      httpStatusCode: part.http_status,
      httpStatusLine: STATUS_CODES[part.http_status] ?? '',
    }),
  };
  if (!part.http_status) return JSON.stringify(response);
  if (escapedJson) return JSON.stringify({ ...response, escapedHttpBody: part.answer });
  const body = part.is_json ? part.answer : JSON.stringify(part.answer);
  return `${JSON.stringify(response).slice(0, -1)},"httpBody":${body}}`;
}
