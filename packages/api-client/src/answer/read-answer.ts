import type { Route } from '@ecwid-kit/types';
import { EcwidError } from '../errors/ecwid-error.ts';

/** A success with its body read: nothing more will come from the network. */
export interface Answer {
  readonly response: Response;
  readonly body: string | Blob;
}

/**
 * Reads a success. Files come as a `Blob`, everything else as text.
 *
 * @param answerType what the contract says. Without it, or where a file comes after all, the label decides.
 */
export async function readBody(response: Response, answerType?: Route['answerType']): Promise<string | Blob> {
  return answerType === 'file' || isFile(response) ? response.blob() : response.text();
}

/** The value of a success. @throws EcwidError `answer_invalid` when it is neither JSON nor a file */
export function parseAnswer(
  { response, body }: Answer,
  context: { operation: string; requestId: string; attempts: number },
): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    const type = response.headers.get('content-type') ?? 'no content type';
    const what = body === '' ? 'an empty body' : `something that is not JSON (${type}, ${body.length} characters)`;
    throw new EcwidError({
      ...context,
      code: 'answer_invalid',
      message: `Ecwid answered ${response.status} with ${what}`,
    });
  }
}

/** JSON may be labelled as text, or not at all; what is labelled as neither is a file. */
function isFile(response: Response): boolean {
  const type = response.headers.get('content-type');
  return type !== null && !/json|^text\//i.test(type);
}
