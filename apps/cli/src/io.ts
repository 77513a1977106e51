/** A stream that text and the bytes of files are written to. */
export interface Output {
  write(data: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What there is to read: what somebody piped in, or types. */
export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean;
  /** Of a terminal: whether each key is given as it is typed, without an echo. */
  setRawMode?(isRaw: boolean): unknown;
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
