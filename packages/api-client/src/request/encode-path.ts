/** `'/products/{productId}'` cut into `['/products/', '']` and `['productId']`. */
export interface PathTemplate {
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

export function parsePath(path: string): PathTemplate {
  const parts = path.split(/\{(\w+)\}/);
  return { literals: parts.filter((_, index) => index % 2 === 0), names: parts.filter((_, index) => index % 2 === 1) };
}

/**
 * Fills in a path. Values are encoded whole, so one never adds a segment.
 *
 * @throws RangeError for a value that would change which path is meant: empty, no number, `.` or `..`
 */
export function encodePath({ literals, names }: PathTemplate, values: readonly unknown[]): string {
  let path = literals[0] ?? '';
  for (const [index, name] of names.entries()) {
    const value = values[index];
    const text = typeof value === 'string' || Number.isFinite(value) ? String(value) : '';
    if (text === '' || text === '.' || text === '..')
      throw new RangeError(`${name} cannot be ${JSON.stringify(value)}`);
    path += encodeURIComponent(text) + (literals[index + 1] ?? '');
  }
  return path;
}
