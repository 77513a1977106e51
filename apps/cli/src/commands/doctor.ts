import { resolve } from 'node:path';
import { checkEndpointServer } from '../doctor/check-endpoint-server.ts';
import { checkDataFolder, checkNode, checkPorts } from '../doctor/check-machine.ts';
import { checkSandbox } from '../doctor/check-sandbox.ts';
import { ok, warn, type Finding } from '../doctor/check.ts';
import { EXIT } from '../errors/exit-codes.ts';
import type { Context, Outcome } from '../program/context.ts';
import { connect } from '../sandbox/connect.ts';
import { devFilesOf } from '../workspace/dev-files.ts';
import { readDevInfo } from '../workspace/dev-info.ts';

export async function run(context: Context): Promise<Outcome> {
  const findings = await examine(context);
  const isSick = findings.some(({ status }) => status === 'fail');
  return {
    data: { ok: !isSick, findings },
    exitCode: isSick ? EXIT.failed : EXIT.done,
    text: (style) => {
      const marks = { ok: style.green('ok  '), warn: style.yellow('warn'), fail: style.red('fail') };
      return findings
        .map(({ check, status, found, next }) => {
          const line = `${marks[status]}  ${check.padEnd(16)} ${found}`;
          return next === undefined ? line : `${line}\n${' '.repeat(23)}${style.dim(`→ ${next}`)}`;
        })
        .join('\n');
    },
  };
}

async function examine(context: Context): Promise<readonly Finding[]> {
  const { io, flags } = context;
  const files = devFilesOf(io.cwd);
  const dev = readDevInfo(files);
  const data = flags.text('data');
  const machine = [
    checkNode(io.node.version),
    checkDataFolder(data === undefined ? files.data : resolve(io.cwd, data)),
  ];
  if (!dev && flags.text('sandbox') === undefined) {
    const idle = warn('Dev', 'nothing runs here', 'start it with `ecwid-kit dev`');
    return [...machine, await checkPorts(), idle];
  }
  const { control, sandboxUrl } = connect(context);
  const sandbox = await checkSandbox(control, sandboxUrl);
  const running = dev ? [ok('Dev', `process ${dev.pid}, from ${files.dev}`)] : [];
  const endpointServer = dev?.urls.sandbox === sandboxUrl ? dev.urls.endpointServer : undefined;
  const isUp = sandbox.every(({ status }) => status !== 'fail') && endpointServer !== undefined;
  return [
    ...machine,
    ...running,
    ...sandbox,
    ...(isUp ? await checkEndpointServer(endpointServer, control, io.fetch) : []),
  ];
}
