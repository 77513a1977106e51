import { once } from 'node:events';
import { fork, type ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { CliError } from '../../errors/cli-error.ts';
import { killGroup } from './kill-group.ts';
import type { ChildSpec, FromKeeper, ToKeeper } from './messages.ts';

const KEPT_LINES = 40;

interface Child {
  pid?: number;
  readonly lines: string[];
  exited?: string;
}

export interface ChildrenOptions {
  /** Each line that a child prints. */
  readonly onLine: (name: string, line: string) => void;
  /** A child ended that nobody stopped. */
  readonly onExit: (name: string, reason: string) => void;
}

/** The servers beside the sandbox, in the hands of a keeper that outlives this process by seconds only. */
export class Children {
  readonly #options: ChildrenOptions;
  readonly #children = new Map<string, Child>();
  #keeper: ChildProcess | undefined;
  #stopping = false;

  constructor(options: ChildrenOptions) {
    this.#options = options;
  }

  /** They are on their way out: nothing starts any more. */
  get isStopping(): boolean {
    return this.#stopping;
  }

  start(child: ChildSpec): void {
    if (this.#stopping) return;
    this.#keeper ??= this.#startKeeper();
    this.#children.set(child.name, { lines: [] });
    this.#tell({ type: 'start', child });
  }

  /** Why a child has ended, with what it said last. Nothing while it runs. */
  failureOf(name: string): CliError | undefined {
    const child = this.#children.get(name);
    return child?.exited === undefined ? undefined : this.complaint(name, child.exited);
  }

  complaint(name: string, reason: string): CliError {
    const said = this.#children.get(name)?.lines.slice(-KEPT_LINES) ?? [];
    return new CliError({
      message: `${name} did not start: ${reason}`,
      why: said.length > 0 ? `it said\n        ${said.join('\n        ')}` : 'it said nothing',
      next: 'run it again with --verbose, or without the sites: `ecwid-kit dev --only sandbox`',
    });
  }

  /** Returns when all are gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const keeper = this.#keeper;
    if (!keeper || keeper.exitCode !== null || keeper.signalCode !== null) return;
    this.#tell({ type: 'stop' });
    await once(keeper, 'exit');
  }

  #startKeeper(): ChildProcess {
    const keeper = fork(new URL(import.meta.url.endsWith('.ts') ? 'keeper.ts' : 'keeper.js', import.meta.url), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    });
    keeper.on('message', (message: FromKeeper) => this.#hear(message));
    keeper.on('exit', () => {
      // Somebody killed the keeper: its children are ours to end.
      if (this.#stopping) return;
      for (const [name, { pid, exited }] of this.#children) {
        if (pid === undefined || exited !== undefined) continue;
        killGroup(pid, 'SIGKILL');
        this.#hear({ type: 'exited', name, reason: 'its keeper was killed' });
      }
    });
    return keeper;
  }

  #hear(message: FromKeeper): void {
    const child = this.#children.get(message.name);
    if (!child) return;
    if (message.type === 'started') {
      child.pid = message.pid;
    } else if (message.type === 'output') {
      const text = stripVTControlCharacters(message.text);
      for (const line of text.split('\n').filter((part) => part.trim() !== '')) {
        child.lines.push(line);
        if (child.lines.length > KEPT_LINES) child.lines.shift();
        this.#options.onLine(message.name, line);
      }
    } else {
      child.exited = message.reason;
      if (!this.#stopping) this.#options.onExit(message.name, message.reason);
    }
  }

  #tell(message: ToKeeper): void {
    if (this.#keeper?.connected) this.#keeper.send(message);
  }
}
