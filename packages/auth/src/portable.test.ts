import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

function run(script: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }).trim();
}

it('works where there is no Buffer and no process', () => {
  const entry = JSON.stringify(new URL('./index.ts', import.meta.url).href);

  const output = run(`
    const auth = await import(${entry});
    const { log } = console;
    delete globalThis.Buffer;
    delete globalThis.process;
    const secret = 's4ndb0xS3cretKey';
    const opened = await auth.decryptGcm(await auth.encryptGcm('gcm', secret), secret);
    const body = { eventCreated: 1, eventId: 'x' };
    const { valid } = await auth.verifyWebhook({ body, signature: await auth.signWebhook(body, secret), clientSecret: secret });
    const sso = await auth.createSsoProfile({ appClientId: 'a', userId: '1', profile: { email: 'e' } }, { clientSecret: secret });
    const { status } = await auth.verifySsoProfile(sso, { clientSecret: secret });
    log([opened, valid, status, auth.createState().length].join(' '));
  `);

  expect(output).toBe('gcm true valid 22');
});

it('loads ./tokens without zod', () => {
  const entry = JSON.stringify(new URL('./tokens.ts', import.meta.url).href);

  const output = run(`
    import { registerHooks } from 'node:module';
    registerHooks({ resolve: (name, context, next) => {
      if (name === 'zod') throw new Error('zod was asked for');
      return next(name, context);
    } });
    const tokens = await import(${entry});
    console.log(String(tokens.isSandboxToken('secret_SANDBOX1')));
  `);

  expect(output).toBe('true');
});
