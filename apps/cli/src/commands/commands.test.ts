import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startRunningDev, type RunningDev } from '../testing/running-dev.ts';

const APP = {
  name: 'Listener',
  settings: {
    scopes: ['read_store_profile', 'read_orders', 'read_catalog'],
    endpoints: { webhookUrl: 'http://127.0.0.1:9/hooks' },
    authMode: 'enhanced',
  },
} as const;

describe('commands at a running sandbox', () => {
  let dev: RunningDev;

  beforeAll(async () => {
    dev = await startRunningDev();
    const registered = await dev.sandbox.fetch('/_sandbox/apps/listener', {
      method: 'PUT',
      headers: { authorization: `Bearer ${dev.sandbox.operatorKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(APP),
    });
    if (!registered.ok) throw new Error(await registered.text());
    return () => dev.close();
  });

  const json = async (...argv: string[]): Promise<any> => {
    const { code, stdout, stderr } = await dev.cli([...argv, '--json']);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout);
  };

  it('lists the stores', async () => {
    expect(await json('stores', 'list')).toMatchObject([{ id: dev.storeId }]);
  });

  it('shows what would have been mailed', async () => {
    const { secretToken } = await json('apps', 'tokens', `custom-app-${dev.storeId}-1`, '--reveal');
    await dev.sandbox.fetch(`/api/v3/${dev.storeId}/staff`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secretToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'cy@shop.example' }),
    });

    const { mails } = await json('mails', '--to', 'Cy@shop.example');

    expect(mails).toMatchObject([{ to: 'cy@shop.example', text: expect.stringContaining('/invitations/') }]);
    expect(await json('mails', '--to', 'nobody@shop.example')).toEqual({ total: 0, mails: [] });
  });

  it('installs and uninstalls an app, and says so in the list', async () => {
    const stateOf = async () =>
      (await json('apps', 'list')).apps.find((app: any) => app.clientId === 'listener').installed;

    await json('apps', 'install', 'listener');
    const afterInstall = await stateOf();
    await json('apps', 'uninstall', 'listener');

    expect([afterInstall, await stateOf()]).toEqual([true, false]);
  });

  it('shows no secret unless told to, and then one that works', async () => {
    await json('apps', 'install', 'listener');
    const masked = await json('apps', 'tokens', 'listener');
    const info = await json('apps', 'info', 'listener');
    const whole = await json('apps', 'tokens', 'listener', '--reveal');

    const answer = await dev.sandbox.fetch(`/api/v3/${dev.storeId}/profile`, {
      headers: { authorization: `Bearer ${whole.secretToken}` },
    });
    expect(answer.status).toBe(200);
    expect(JSON.stringify([masked, info])).not.toContain(whole.secretToken);
    expect(JSON.stringify([masked, info])).not.toContain(whole.clientSecret);
  });

  it('triggers an event with its data, lists the delivery and resends it with the same event id', async () => {
    await json('apps', 'install', 'listener');

    const event = ['order.updated', '--entity', '42', '--data', '{"newPaymentStatus":"PAID"}', '--app', 'listener'];
    const { deliveries } = await json('webhooks', 'trigger', ...event);
    const [sent] = deliveries;
    const listed = await json('webhooks', 'deliveries', '--app', 'listener', '--status', 'pending');
    const resent = await json('webhooks', 'resend', sent.id.slice(0, 12));

    expect(JSON.parse(sent.body)).toMatchObject({
      eventType: 'order.updated',
      entityId: 42,
      data: { newPaymentStatus: 'PAID' },
    });
    expect(listed.deliveries.map(({ id }: any) => id)).toContain(sent.id);
    expect(resent.delivery).toMatchObject({ eventId: sent.eventId });
    expect(resent.delivery.id).not.toBe(sent.id);
  });

  it('moves the clock by what the duration says', async () => {
    const before = await json('clock');
    const after = await json('clock', '--advance', '1h30m');

    expect(after.offsetMs - before.offsetMs).toBe(90 * 60_000);
  });

  it('resets a store only when it is told to', async () => {
    const { items } = await json('api', 'GET', '/products?limit=1');
    await json('api', 'DELETE', `/products/${items[0].id}`);

    const refused = await dev.cli(['stores', 'reset']);
    const declined = await dev.cli(['stores', 'reset'], { terminal: true, stdin: 'n\n' });
    const gone = await dev.cli(['api', 'GET', `/products/${items[0].id}`]);
    await json('stores', 'reset', '--force');

    expect([refused.code, declined.code, gone.code]).toEqual([2, 1, 1]);
    expect(await json('api', 'GET', `/products/${items[0].id}`)).toMatchObject({ name: items[0].name });
  });

  it('sends bodies from a flag, a file and stdin', async () => {
    const { id } = await json('api', 'POST', '/products', '--data', '{"name":"Flag"}');
    const names = async () => (await json('api', 'GET', `/products/${id}`)).name;
    const first = await names();
    writeFileSync(join(dev.cwd, 'body.json'), '{"name":"File"}');
    await json('api', 'PUT', `/products/${id}`, '--file', 'body.json');
    const second = await names();
    await dev.cli(['api', 'PUT', `/products/${id}`, '--file', '-'], { stdin: '{"name":"Stdin é"}' });

    expect([first, second, await names()]).toEqual(['Flag', 'File', 'Stdin é']);
  });

  it('says on stderr with --verbose where the token comes from, and prints the answer alone on stdout', async () => {
    const { stdout, stderr } = await dev.cli(['api', 'GET', '/profile', '--verbose']);

    expect(JSON.parse(stdout).generalInfo.storeId).toBe(dev.storeId);
    expect(stderr).toContain(join(dev.cwd, '.ecwid-kit/dev.json'));
  });

  it('uses the public token when asked to', async () => {
    const { code, stderr } = await dev.cli(['api', 'POST', '/products', '--public', '--data', '{"name":"No"}']);

    expect(code).toBe(4);
    expect(stderr).toContain('403');
  });

  it('passes on the hint of the sandbox', async () => {
    const { code, stderr } = await dev.cli(['api', 'GET', '/prodcts']);

    expect(code).toBe(1);
    expect(stderr).toContain('No REST call has the path /prodcts');
  });

  it('says which apps there are when one is unknown', async () => {
    const { code, stderr } = await dev.cli(['apps', 'info', 'listner']);

    expect(code).toBe(1);
    expect(stderr).toMatch(/There is no app listner[\s\S]*listener/);
  });

  it('finds everything in order, and fails when the sandbox does not answer', async () => {
    const healthy = await json('doctor');
    const sick = await dev.cli(['doctor', '--sandbox', 'http://127.0.0.1:9', '--json'], {
      env: { ECWID_KIT_OPERATOR_KEY: 'none' },
    });

    expect(healthy.ok).toBe(true);
    expect(sick.code).toBe(1);
    expect(JSON.parse(sick.stdout).findings.filter(({ status }: any) => status === 'fail')).toMatchObject([
      { check: 'Sandbox', next: expect.any(String) },
    ]);
  });

  it('never shows the operator key of its own sandbox to another one', async () => {
    const { code, stderr } = await dev.cli(['stores', 'list', '--sandbox', 'http://127.0.0.1:9']);

    expect(code).toBe(4);
    expect(stderr).toContain('ECWID_KIT_OPERATOR_KEY');
  });
});
