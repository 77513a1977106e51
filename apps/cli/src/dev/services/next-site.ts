import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { CliError } from '../../errors/cli-error.ts';
import type { Io } from '../../io.ts';
import type { ChildSpec } from '../children/messages.ts';

export interface NextSite {
  readonly name: string;
  readonly root: string;
  /** Relative to the root. */
  readonly folder: string;
  readonly port: number;
  readonly built: boolean;
  readonly env: Readonly<Record<string, string>>;
}

/** Whether the repo has the site at all. */
export function hasSite(root: string, folder: string): boolean {
  return existsSync(join(root, folder, 'next.config.ts')) && existsSync(join(root, folder, 'src/app'));
}

/**
 * How to start a Next.js site, in development or as it was built.
 *
 * @throws CliError when it was not built
 */
export function nextSite({ name, root, folder, port, built, env }: NextSite, io: Pick<Io, 'env' | 'node'>): ChildSpec {
  const cwd = join(root, folder);
  const common = { ...io.env, NEXT_TELEMETRY_DISABLED: '1', HOSTNAME: '127.0.0.1', PORT: String(port), ...env };
  if (built) {
    const server = builtServer(cwd, folder, name);
    return { name, command: io.node.path, args: [server], cwd, env: { ...common, NODE_ENV: 'production' } };
  }
  const next = createRequire(join(cwd, 'package.json')).resolve('next/dist/bin/next');
  return {
    name,
    command: io.node.path,
    args: [next, 'dev', '--hostname', '127.0.0.1', '--port', String(port)],
    cwd,
    env: { ...common, NODE_ENV: 'development' },
  };
}

/** The standalone server, with the files for browsers beside it: the build leaves them where it made them. */
function builtServer(cwd: string, folder: string, name: string): string {
  const standalone = join(cwd, '.next/standalone', folder);
  const server = join(standalone, 'server.js');
  if (!existsSync(server)) {
    throw new CliError({
      message: `${name} is not built`,
      why: `${relative(cwd, server)} is missing in ${folder}`,
      next: `build it with \`npx nx build ${packageName(cwd)}\`, or leave --built out`,
    });
  }
  cpSync(join(cwd, '.next/static'), join(standalone, '.next/static'), { recursive: true });
  if (existsSync(join(cwd, 'public'))) cpSync(join(cwd, 'public'), join(standalone, 'public'), { recursive: true });
  return server;
}

function packageName(cwd: string): string {
  const { name } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as { name: string }; // the workspace's own
  return name;
}
