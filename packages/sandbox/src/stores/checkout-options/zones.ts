import type { Zone } from '@ecwid-kit/types';

/** The zone that every store has: everywhere. */
export const WORLD = { id: 'WORLD', name: 'WORLD' } as const;

/** A store's zones with the one that is always there, last as in the documented sample. */
export function withWorld(zones: readonly Zone[] = []): Zone[] {
  return zones.some(({ id }) => id === WORLD.id) ? [...zones] : [...zones, WORLD];
}
