import type { ErrorBody } from '../errors/api-error.ts';

const MAX_TEXT = 300;

/**
 * Reads the body of an error answer in every shape the platform has had: `{errorMessage, errorCode, args}`, the old
 * app storage's `{error, errorMessage}`, the old batch's `{error_message}`, bare text, or nothing but the status line.
 */
export function parseErrorBody(text: string, statusText: string): ErrorBody {
  const fields = asObject(text);
  if (!fields) {
    const plain = text.trimStart().startsWith('<') ? '' : text.trim().slice(0, MAX_TEXT);
    return message(plain || statusText);
  }
  const errorCode = firstText(fields['errorCode'], fields['error']);
  const args = textArgs(fields['args']);
  return {
    ...(errorCode !== undefined && { errorCode }),
    ...message(firstText(fields['errorMessage'], fields['error_message']) ?? statusText),
    ...(args && { args }),
  };
}

const message = (errorMessage: string): ErrorBody => (errorMessage ? { errorMessage } : {});

function asObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    return value as Record<string, unknown>; // any object's fields are unknown until looked at
  } catch {
    return undefined; // not JSON: a proxy's page, bare text, a body cut at the limit
  }
}

function firstText(...values: unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === 'string' && value !== '');
}

function textArgs(value: unknown): Record<string, string> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, arg]) => [name, String(arg)]));
}
