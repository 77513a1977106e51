/** Whether a token is one that a sandbox made: nothing it does can touch a real store. */
export function isSandboxToken(token: string): boolean {
  return /^(secret|public)_SANDBOX/.test(token);
}

/** Whether an address is one of the real service. */
export function isLiveHost(url: string): boolean {
  return URL.canParse(url) && /(^|\.)ecwid\.com$/.test(new URL(url).hostname);
}
