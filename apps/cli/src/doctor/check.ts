/** What one look at the world found. */
export interface Finding {
  readonly check: string;
  readonly status: 'ok' | 'warn' | 'fail';
  readonly found: string;
  /** What to do about it. */
  readonly next?: string;
}

export const ok = (check: string, found: string): Finding => ({ check, status: 'ok', found });
export const warn = (check: string, found: string, next: string): Finding => ({ check, status: 'warn', found, next });
export const fail = (check: string, found: string, next: string): Finding => ({ check, status: 'fail', found, next });
