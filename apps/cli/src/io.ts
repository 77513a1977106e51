/** A stream that text is written to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What there is to read, when somebody piped it in. */
export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean;
}

/** Everything outside the program. Only `bin.ts` makes it from the process; tests make their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: Input;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly pid: number;
  /** The Node that runs this, for its children. */
  readonly node: { readonly path: string; readonly version: string };
  readonly fetch: typeof globalThis.fetch;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Aborts on the first Ctrl-C or SIGTERM. */
  readonly interrupted: AbortSignal;
}
