import 'server-only';
import { isEcwidError } from '@ecwid-kit/api-client';
import { notFound, redirect } from 'next/navigation';
import { currentTrace } from './trace.ts';

/**
 * Awaits what a page reads. What is not there, or not for this person, becomes the not-found page, an ended session the
 * sign-in page; anything else the error page, which shows the trace id that Next keeps as the error's digest.
 */
export async function read<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (isEcwidError(error, 'api_rejected')) {
      if (error.status === 404 || error.status === 403) notFound(); // staff see the pages of their areas
      if (error.status === 401) redirect('/sign-in?ended=1');
    }
    if (isEcwidError(error)) Object.assign(error, { digest: currentTrace().traceId });
    throw error;
  }
}

/** Awaits what a page can do without: `fallback` when it cannot be had. */
export async function readOr<T>(call: Promise<T>, fallback: T): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (isEcwidError(error)) return fallback;
    throw error;
  }
}

/** Awaits what a store may have or not: `undefined` where the platform answers with this error code. */
export async function readUnless<T>(call: Promise<T>, errorCode: string): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isEcwidError(error, 'api_rejected') && error.errorCode === errorCode) return undefined;
    return read(Promise.reject(error));
  }
}

/** What to tell the person whose change was refused. Rethrows what is not an answer of the sandbox. */
export function failureText(error: unknown): string {
  if (!isEcwidError(error)) throw error;
  if (isEcwidError(error, 'api_rejected')) {
    const words = error.errorMessage ?? `The sandbox answered ${error.status}`;
    return error.hint ? `${words}. ${error.hint}` : words;
  }
  return 'The sandbox did not answer. Check that it is running, then try again.';
}
