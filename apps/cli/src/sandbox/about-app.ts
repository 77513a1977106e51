import { CliError } from '../errors/cli-error.ts';
import type { Control } from './control.ts';

/** Makes a call about an app; when there is no such app, says which there are. */
export async function aboutApp<T>(control: Control, clientId: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && error.status === 404)) throw error;
    const known = (await control.apps.list()).map((app) => app.clientId);
    if (known.includes(clientId)) throw error;
    throw new CliError({
      message: `There is no app ${clientId}`,
      why: known.length > 0 ? `the sandbox knows ${known.join(', ')}` : 'the sandbox knows no apps',
      next: 'look with `ecwid-kit apps list`',
      cause: error,
    });
  }
}
