import type { IdOf } from '../demo/index.ts';

/** Looks up what a key became. A key that nothing was made for is a mistake in the demo's data. */
export function idsByKey<K extends string>(ids: ReadonlyMap<K, number>): IdOf<K> {
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The demo store has no ${key}`);
    return id;
  };
}
