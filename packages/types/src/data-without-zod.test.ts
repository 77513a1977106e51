import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const refuseZod = `
import { registerHooks } from 'node:module';
registerHooks({ resolve: (name, context, next) => {
  if (name === 'zod') throw new Error('zod was asked for');
  return next(name, context);
} });`;

it.each(['endpoints', 'errors', 'events', 'scopes', 'routes', 'instant-site-routes'])(
  'loads ./%s without zod',
  (name) => {
    const file = new URL(`./${name}.ts`, import.meta.url);
    const script = `${refuseZod} await import(${JSON.stringify(file.href)}); console.log('loaded');`;

    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });

    expect(output.trim()).toBe('loaded');
  },
);
