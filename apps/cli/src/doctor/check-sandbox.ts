import type { Installation } from '@ecwid-kit/types/control';
import { describeOffset } from '../sandbox/clock-offset.ts';
import type { Control } from '../sandbox/control.ts';
import { fail, ok, warn, type Finding } from './check.ts';

/** Looks at a running sandbox from the outside. */
export async function checkSandbox(control: Control, url: string): Promise<readonly Finding[]> {
  let info;
  try {
    info = await control.sandbox.info();
  } catch (error) {
    const found = `${url}: ${error instanceof Error ? error.message : String(error)}`;
    return [fail('Sandbox', found, 'stop `ecwid-kit dev` and start it again')];
  }
  const healthy = ok('Sandbox', `${url}, version ${info.version}`);
  if (!info.demo) return [healthy, warn('Demo store', 'there is none', 'start the sandbox with `ecwid-kit dev`')];
  const installations = await control.installations.list(info.demo.storeId);
  return [
    healthy,
    ok('Demo store', String(info.demo.storeId)),
    ...(await checkApps(control, installations)),
    checkWebhooks(installations),
    await checkDeliveries(control, info.demo.storeId),
    await checkClock(control),
  ];
}

async function checkApps(control: Control, installations: readonly Installation[]): Promise<readonly Finding[]> {
  const installed = new Map(installations.map((one) => [one.clientId, one]));
  const apps = await control.apps.list();
  const findings: Finding[] = [];
  for (const { clientId, settings } of apps) {
    const granted = installed.get(clientId)?.scopes;
    const missing = granted && settings.scopes.filter((scope) => !granted.includes(scope));
    if (missing && missing.length > 0) {
      const found = `${clientId} was installed without ${missing.join(', ')}`;
      findings.push(warn('App scopes', found, `install it anew: \`ecwid-kit apps install ${clientId}\``));
    }
  }
  const count = `${apps.length} registered, ${installations.length} installed in the demo store`;
  return [ok('Apps', count), ...findings];
}

function checkWebhooks(installations: readonly Installation[]): Finding {
  const blocked = installations.filter(({ webhooksBlocked }) => webhooksBlocked).map(({ clientId }) => clientId);
  if (blocked.length === 0) return ok('Webhooks', 'no app is blocked');
  const found = `blocked after two weeks of failures: ${blocked.join(', ')}`;
  return fail('Webhooks', found, 'mend the endpoint, then unblock the app in the app dashboard');
}

async function checkDeliveries(control: Control, storeId: number): Promise<Finding> {
  const { total } = await control.deliveries.list(storeId, { status: 'failed', limit: 1 });
  if (total === 0) return ok('Deliveries', 'none failed for good');
  return warn('Deliveries', `${total} failed for good`, 'look with `ecwid-kit webhooks deliveries --status failed`');
}

async function checkClock(control: Control): Promise<Finding> {
  const { offsetMs } = await control.sandbox.getClock();
  if (offsetMs === 0) return ok('Clock', 'as the machine');
  return warn('Clock', describeOffset(offsetMs), 'nothing, if you moved it; it cannot be moved back but with new data');
}
