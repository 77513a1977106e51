export type LogLevel = 'info' | 'warn' | 'error';

/** Plain values only. Nothing secret belongs here; what looks like a token is masked all the same. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where the SDK says what it does. `event` is a stable name such as `webhook.refused`. */
export type Logger = (level: LogLevel, event: string, fields?: LogFields) => void;

export const silentLogger: Logger = () => {};

const TOKENS = /\b(secret|public)_[A-Za-z0-9]+/g;

/** Replaces access tokens in a text. */
export function maskTokens(text: string): string {
  return text.replace(TOKENS, '$1_***');
}

export interface JsonLoggerOptions {
  /** Takes one line, without its end. */
  readonly write: (line: string) => void;
  /** Unix milliseconds. The machine's clock when absent. */
  readonly now?: () => number;
  /** Added to every line. */
  readonly fields?: LogFields;
}

/** Writes one JSON object a line: `time`, `level`, `event` and the fields, access tokens masked. */
export function createJsonLogger({ write, now = Date.now, fields: always = {} }: JsonLoggerOptions): Logger {
  return (level, event, fields = {}) => {
    const line = { time: new Date(now()).toISOString(), level, event, ...always, ...fields };
    write(maskTokens(JSON.stringify(line)));
  };
}

/** What an error says, with whatever token it may quote masked. */
export function messageOf(error: unknown): string {
  return maskTokens(error instanceof Error ? error.message : String(error));
}
