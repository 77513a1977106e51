import { drawMotif } from './motif.ts';
import { circle, el, group } from './shapes.ts';

/** The shop's mark: a wren on a round plate. */
export function drawLogo(): string {
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 240 240', width: 240, height: 240 },
    circle(120, 120, 116, '#2f5d62') + group('translate(116 120) scale(.92)', drawMotif('wren', '#fbf4e6', '#2f5d62')),
  );
}
