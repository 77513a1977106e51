/** The zone that every store has: everywhere. */
export const WORLD = { id: 'WORLD', name: 'WORLD' } as const;
