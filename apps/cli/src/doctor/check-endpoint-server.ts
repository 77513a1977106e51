import type { Control } from '../sandbox/control.ts';
import type { Io } from '../io.ts';
import { fail, ok, warn, type Finding } from './check.ts';

const LIMIT_MS = 3000;

/** Asks the endpoint server for its health, and whether it serves the apps whose webhooks come to it. */
export async function checkEndpointServer(
  url: string,
  control: Control,
  fetch: Io['fetch'],
): Promise<readonly Finding[]> {
  const served = await servedApps(url, fetch);
  if (typeof served === 'string') {
    return [fail('Endpoint server', `${url}: ${served}`, 'look at what it says with `ecwid-kit dev --verbose`')];
  }
  const expected = (await control.apps.list())
    .filter(({ settings }) => settings.endpoints.webhookUrl?.startsWith(`${url}/`))
    .map(({ clientId }) => clientId);
  const missing = expected.filter((clientId) => !served.includes(clientId));
  const health = ok('Endpoint server', `${url}, serves ${served.join(', ') || 'no app'}`);
  if (missing.length === 0) return [health];
  const found = `registered here, but not served: ${missing.join(', ')}`;
  return [health, warn('Registrations', found, 'put them into ecwid-kit.config.ts, or start dev again')];
}

/** Client ids, or what went wrong. */
async function servedApps(url: string, fetch: Io['fetch']): Promise<readonly string[] | string> {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(LIMIT_MS) });
    if (!response.ok) return `it answered ${response.status}`;
    const { apps } = (await response.json()) as { apps?: readonly string[] }; // the endpoint server's own answer
    return apps ?? [];
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
