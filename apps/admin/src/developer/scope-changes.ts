import { ALWAYS_GRANTED_SCOPE } from '@ecwid-kit/types/scopes';

export interface ScopeLine {
  readonly scope: string;
  /** `new`: asked for since the tokens were made. `old`: the tokens still carry it. */
  readonly state: 'granted' | 'new' | 'old';
}

/** The scopes of an app's settings beside those that its living tokens carry. */
export function scopeLines(configured: readonly string[], granted: readonly string[], installed: boolean): ScopeLine[] {
  const wanted = new Set<string>([ALWAYS_GRANTED_SCOPE, ...configured]);
  const has = new Set(granted);
  const all = [...new Set([...wanted, ...granted])];
  return all.map((scope) => {
    if (!wanted.has(scope)) return { scope, state: 'old' };
    return { scope, state: !installed || has.has(scope) ? 'granted' : 'new' };
  });
}
