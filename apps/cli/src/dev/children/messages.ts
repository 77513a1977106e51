/** A process to start. */
export interface ChildSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What the keeper is told. */
export type ToKeeper = { readonly type: 'start'; readonly child: ChildSpec } | { readonly type: 'stop' };

/** What the keeper tells. */
export type FromKeeper =
  | { readonly type: 'started'; readonly name: string; readonly pid: number }
  | { readonly type: 'output'; readonly name: string; readonly text: string }
  | { readonly type: 'exited'; readonly name: string; readonly reason: string };
