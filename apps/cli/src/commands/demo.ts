import { takeSteps, type Hop } from '../demo/hop.ts';
import { purchaseSteps } from '../demo/purchase.ts';
import { Cleanup } from '../dev/cleanup.ts';
import { startParts } from '../dev/start-parts.ts';
import { CliError } from '../errors/cli-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { unlessInterrupted } from '../interruption.ts';
import type { Style } from '../output/style.ts';
import type { Context, Outcome } from '../program/context.ts';
import { connect } from '../sandbox/connect.ts';
import { createControl, type Control } from '../sandbox/control.ts';
import { devFilesOf } from '../workspace/dev-files.ts';
import { readDevInfo } from '../workspace/dev-info.ts';

/** Away from those of `dev`, which may be started meanwhile. */
const OWN_PORT = 4150;

interface Stage {
  readonly control: Control;
  readonly sandboxUrl: string;
  readonly storeId: number;
}

export async function run(context: Context): Promise<Outcome> {
  const cleanup = new Cleanup();
  try {
    const outcome = await unlessInterrupted(context.io.interrupted, walk(context, cleanup));
    if (!outcome) throw new CliError({ message: 'The demo was interrupted', exitCode: EXIT.interrupted });
    return outcome;
  } finally {
    await cleanup.run();
  }
}

async function walk(context: Context, cleanup: Cleanup): Promise<Outcome> {
  const { io, ui } = context;
  const { control, sandboxUrl, storeId } = await findStage(context, cleanup);
  const storefrontUrl = `${sandboxUrl}/shop/${storeId}`;
  const steps = purchaseSteps({ control, storeId, storefrontUrl, fetch: io.fetch });
  const hops = await takeSteps(steps, (hop) => {
    if (!ui.options.json) ui.print(lineOf(hop, ui.style));
  });
  const isWhole = hops.every(({ ok }) => ok);
  const total = Math.round(hops.reduce((sum, { ms }) => sum + ms, 0));
  return {
    data: { ok: isWhole, storeId, ms: total, hops },
    text: (style) =>
      isWhole
        ? style.green(`All ${hops.length} hops in ${total} ms.`)
        : style.red(`${hops.filter(({ ok }) => !ok).length} of ${hops.length} hops are missing.`),
    exitCode: isWhole ? EXIT.done : EXIT.failed,
  };
}

/** What runs here, what was named, or a sandbox of its own with the endpoint server. */
async function findStage(context: Context, cleanup: Cleanup): Promise<Stage> {
  const { io, ui, flags } = context;
  const files = devFilesOf(io.cwd);
  if (readDevInfo(files) || flags.text('sandbox') !== undefined) {
    const { control, sandboxUrl, store } = connect(context);
    return { control, sandboxUrl, storeId: await store() };
  }
  ui.note('No dev runs here: starting a sandbox that leaves nothing behind');
  const options = {
    port: OWN_PORT,
    dataDir: undefined,
    only: 'endpoints',
    strict: false,
    built: false,
    open: false,
  } as const;
  const { info, operatorKey } = await startParts({ io, ui, files, options }, cleanup);
  const sandboxUrl = info.urls.sandbox;
  const control = createControl({ sandboxUrl, operatorKey, fetch: io.fetch });
  return { control, sandboxUrl, storeId: info.storeId };
}

function lineOf({ name, ok, ms, found, ids }: Hop, style: Style): string {
  const mark = ok ? style.green('✓') : style.red('✗');
  const facts = Object.entries(ids).map(([key, value]) => `${key} ${value}`);
  const line = `${mark} ${name.padEnd(15)} ${`${ms.toFixed(1)} ms`.padStart(10)}  ${found}`;
  return facts.length > 0 ? `${line}\n${' '.repeat(31)}${style.dim(facts.join('  '))}` : line;
}
