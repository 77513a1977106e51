import { circle, ellipse, leaf, path, stroke, times } from './shapes.ts';

/** The small picture on a label. */
export type Motif = 'wave' | 'moon' | 'leaf' | 'flame' | 'pear' | 'sun' | 'anchor' | 'rain' | 'wren' | 'fig';

/** Draws a motif within about 90 units of the origin, in one or two colours. */
export function drawMotif(motif: Motif, ink: string, paper: string): string {
  switch (motif) {
    case 'wave':
      return times(3, (i) => stroke(`M-78 ${i * 38 - 38}q19.5 -30 39 0t39 0t39 0t39 0`, ink, 11));
    case 'moon':
      return circle(0, 0, 66, ink) + circle(28, -16, 56, paper) + circle(46, 44, 8, ink) + circle(62, -2, 6, ink);
    case 'leaf':
      return leaf(0, 76, 150, 0, ink) + leaf(0, 76, 112, 52, ink) + leaf(0, 76, 112, -52, ink);
    case 'flame':
      return (
        path(
          'M0 -84C40 -40 62 -4 54 34C48 66 26 80 0 80S-48 66 -54 34C-58 8 -40 -10 -30 -28C-22 -14 -14 -10 -8 -12C-14 -36 -10 -60 0 -84Z',
          ink,
        ) + path('M4 8C22 26 28 40 24 54C20 68 10 72 0 72S-22 66 -24 50C-26 34 -6 26 4 8Z', paper)
      );
    case 'pear':
      return (
        path(
          'M0 -58C24 -58 30 -34 36 -10C42 10 62 22 60 48C58 74 30 84 0 84S-58 74 -60 48C-62 22 -42 10 -36 -10C-30 -34 -24 -58 0 -58Z',
          ink,
        ) +
        stroke('M0 -58C0 -72 6 -82 14 -88', ink, 9) +
        leaf(8, -66, 54, 78, ink)
      );
    case 'sun':
      return circle(0, 0, 40, ink) + times(8, (i) => stroke('M0 -60V-82', ink, 11, { transform: `rotate(${i * 45})` }));
    case 'anchor':
      return (
        circle(0, -62, 15, 'none').replace('/>', ` stroke="${ink}" stroke-width="11"/>`) +
        stroke('M0 -46V76M-36 -22H36M-66 26C-60 62 -30 76 0 76S60 62 66 26', ink, 12)
      );
    case 'rain':
      return times(5, (i) => stroke(`M${i * 34 - 68} ${i % 2 === 0 ? -50 : -20}l-16 52`, ink, 11));
    case 'wren':
      return (
        path(
          'M-94 -54L-56 -22C-42 -38 -16 -40 6 -30C22 -52 54 -54 66 -32L88 -22L66 -12C66 30 36 58 -4 54C-42 50 -64 26 -70 0Z',
          ink,
        ) +
        circle(46, -28, 6, paper) +
        stroke('M-4 54V84M18 50V84', ink, 8)
      );
    case 'fig':
      return (
        path('M0 -76C12 -40 64 -22 64 28C64 62 36 82 0 82S-64 62 -64 28C-64 -22 -12 -40 0 -76Z', ink) +
        ellipse(0, 32, 32, 30, paper) +
        times(6, (i) => circle(Math.cos(i * 1.05) * 17, 32 + Math.sin(i * 1.05) * 16, 4.5, ink))
      );
  }
}
