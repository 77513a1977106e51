import { usageError } from '../errors/cli-error.ts';
import type { Context, Outcome } from '../program/context.ts';
import { eachPage } from './all-pages.ts';
import { checkFileOutput, saveFile } from './answer/save-file.ts';
import { readFormat } from './answer/format.ts';
import { printAnswer } from './answer/print-answer.ts';
import { readBody } from './body/read-body.ts';
import type { CallShape } from './call-shape.ts';
import { confirmCall } from './confirm.ts';
import { dryRun } from './dry-run.ts';
import { kebabCase } from './kebab-case.ts';
import { readQuery } from './query.ts';
import { readValue } from './schema/read-value.ts';
import { valueTypeOf } from './schema/value-type.ts';
import { sendCall, sendForPages, type CallInput } from './send-call.ts';
import { siteTarget } from './site-token.ts';
import { appTarget, openTarget, storeTarget, verboseHooks, type Target } from './target.ts';

/** Runs a call of the contract. Everything that is wrong with the command line is said before anything is sent. */
export async function runCall(context: Context, shape: CallShape): Promise<Outcome | undefined> {
  const { io, flags } = context;
  const { call } = shape;
  readFormat(flags);
  if (call.route.answerType === 'file') checkFileOutput(context);
  const path = readPath(context, shape);
  const query = readQuery(flags, shape);
  const target = await targetOf(context, shape);
  const what = `${call.route.method} ${filledPath(call.route.path, path)}`;
  await confirmCall(context, { route: call.route, what, target });
  const input: CallInput = { path, query, body: await readBody(context, shape) };
  const options = { ...target.options, fetch: io.fetch, hooks: verboseHooks(context), signal: io.interrupted };
  if (flags.isOn('dryRun')) {
    return dryRun((fetch) => sendCall(call, input, { ...target.options, fetch, retry: false }));
  }
  if (flags.isOn('all')) return runForAll(context, shape, input, options);
  const answer = await sendCall(call, input, options);
  return answer instanceof Blob ? saveFile(context, answer) : printAnswer(context, answer);
}

async function targetOf(context: Context, shape: CallShape): Promise<Target> {
  const { auth, under } = shape.call.route;
  if (auth === 'app') return appTarget(context, shape);
  if (auth === 'site') return siteTarget(context, shape);
  return auth === 'none' && under !== 'store' ? openTarget(context, shape) : storeTarget(context, shape);
}

async function runForAll(
  context: Context,
  { call }: CallShape,
  input: CallInput,
  options: Parameters<typeof sendForPages>[2],
): Promise<Outcome | undefined> {
  const pages = sendForPages(call, input, options);
  if (readFormat(context.flags) === 'jsonl') {
    // Printed as they come: there may be more than memory holds.
    await eachPage(context, pages, (items) => {
      for (const item of items) context.ui.print(JSON.stringify(item));
    });
    return undefined;
  }
  const all: unknown[] = [];
  await eachPage(context, pages, (items) => all.push(...items));
  return printAnswer(context, { total: all.length, count: all.length, items: all });
}

function readPath({ args }: Context, { path, resolve }: CallShape): readonly string[] {
  return path.map(({ name, schema }, index) => {
    const text = args[index] ?? '';
    const said = `<${kebabCase(name)}>`;
    if (text === '') throw usageError(`${said} is empty`);
    readValue(text, valueTypeOf(schema, resolve), said);
    return text;
  });
}

function filledPath(path: string, values: readonly string[]): string {
  let at = 0;
  return path.replaceAll(/\{\w+\}/g, () => values[at++] ?? '');
}
