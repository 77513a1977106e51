/** Tints of the backdrops: few, so that forty pictures look like one shop. */
export const GROUNDS = {
  sage: '#c9d6cf',
  sand: '#e6cdb8',
  straw: '#d9d2b4',
  mist: '#cfd3df',
  rose: '#e3c9c1',
} as const;
