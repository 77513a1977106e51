/** Why there was no answer from an address, in words. */
export function describeNetworkError(error: Error & { code?: string }, url: string): string {
  const { host } = new URL(url);
  if (error.code === 'ECONNREFUSED') return `Nothing listens on ${host}`;
  if (error.code === 'ENOTFOUND') return `There is no host ${host}`;
  return error.message || (error.code ?? 'The connection failed');
}
