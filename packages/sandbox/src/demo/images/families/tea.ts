import { darker, lighter, mix } from '../colour.ts';
import { drawMotif } from '../motif.ts';
import { FLOOR, readableOn, shadow, type Look } from '../scene.ts';
import { circle, ellipse, group, leaf, path, rect, stroke, times } from '../shapes.ts';
import { box, solid } from '../solid.ts';

export const tea = { tin, pouch, sampler, scoop, screen };

const INK = '#2f2a28';
const CREAM = '#fbf4e6';

/** A label with the motif of the blend over two thin lines. */
function label(look: Look, x: number, y: number, width: number, height: number): string {
  const ink = readableOn(look.accent, darker(look.colour, 0.25), CREAM);
  const cx = x + width / 2;
  return (
    rect(x, y, width, height, 26, look.accent) +
    group(`translate(${cx} ${y + height * 0.4}) scale(1.15)`, drawMotif(look.motif ?? 'leaf', ink, look.accent)) +
    rect(cx - 74, y + height * 0.76, 148, 12, 6, ink) +
    rect(cx - 44, y + height * 0.76 + 30, 88, 10, 5, mix(ink, look.accent, 0.4))
  );
}

function tin(look: Look): string {
  const small = look.form === 'small';
  const [width, height] = small ? [470, 560] : [520, 700];
  const x = 750 - width / 2;
  const top = FLOOR - height;
  const body = `M${x} ${top}H${x + width}V${FLOOR - 46}Q750 ${FLOOR + 42} ${x} ${FLOOR - 46}Z`;
  const lidColour = darker(look.colour, 0.2);
  const lid = `M${x - 12} ${top - 96}Q750 ${top - 150} ${x + width + 12} ${top - 96}V${top + 14}Q750 ${top + 66} ${x - 12} ${top + 14}Z`;
  return (
    shadow(look.ground, 750, width + 60, FLOOR - 16) +
    solid('a', body, look.colour, x + width * 0.72, label(look, x + 90, top + 120, width - 180, height - 240), x + 36) +
    solid('b', lid, lidColour, x + width * 0.72, '', x + 36) +
    ellipse(750, top - 96, width / 2 + 12, 38, lighter(lidColour, 0.16)) +
    ellipse(750, top - 100, width / 2 - 30, 26, lidColour)
  );
}

function pouch(look: Look): string {
  const d = `M500 400H1000L1030 ${FLOOR - 30}Q750 ${FLOOR + 30} 470 ${FLOOR - 30}Z`;
  return (
    shadow(look.ground, 750, 600, FLOOR - 8) +
    solid(
      'a',
      d,
      look.colour,
      905,
      rect(460, 400, 600, 74, 0, darker(look.colour, 0.16)) + label(look, 600, 570, 300, 400),
      530,
    ) +
    stroke('M500 474H1002', lighter(look.colour, 0.3), 7, { 'stroke-dasharray': '3 20' }) +
    group(
      'translate(1080 0)',
      ...[0, 1, 2].map((i) => leaf(30 + i * 54, FLOOR - 8 - (i % 2) * 26, 92, 60 - i * 70, darker(look.colour, 0.12))),
    )
  );
}

/** Six small tins in an open box. */
function sampler(look: Look): string {
  const inks = ['#2f5d62', '#8c5a3c', '#6d7f52', '#34495e', '#b5583f', '#c79a3b'];
  const motifs = ['wave', 'flame', 'leaf', 'moon', 'fig', 'pear'] as const;
  const rows = inks.map((colour, i) => {
    const x = 480 + (i % 3) * 270;
    const y = 560 + Math.floor(i / 3) * 270;
    return (
      circle(x + 6, y + 12, 116, darker(look.colour, 0.4)) +
      circle(x, y, 116, colour) +
      circle(x, y, 94, lighter(colour, 0.12)) +
      group(`translate(${x} ${y}) scale(.62)`, drawMotif(motifs[i] ?? 'leaf', CREAM, lighter(colour, 0.12)))
    );
  });
  return (
    rect(306, 396, 920, 650, 34, mix(look.ground, '#3a302a', 0.5)).replace('/>', ' opacity=".3"/>') +
    solid(
      'a',
      box(290, 370, 920, 650, 30),
      look.colour,
      1120,
      rect(326, 406, 848, 578, 18, darker(look.colour, 0.22)),
    ) +
    rows.join('')
  );
}

function scoop(look: Look): string {
  const shade = darker(look.colour, 0.2);
  return (
    shadow(look.ground, 740, 900, 1010) +
    group(
      'translate(750 790) rotate(-24)',
      path('M40 -34H470Q520 -34 520 0T470 34H40Z', look.colour),
      path('M40 6H518Q512 34 470 34H40Z', shade),
      circle(468, 0, 14, darker(look.colour, 0.45)),
      ellipse(-130, 26, 250, 176, shade),
      ellipse(-130, 0, 250, 176, look.colour),
      ellipse(-130, 0, 214, 144, darker(look.colour, 0.3)),
      ellipse(-126, 20, 190, 112, '#4b3a2c'),
      times(16, (i) =>
        leaf(-240 + ((i * 67) % 240), -30 + ((i * 41) % 96), 54, i * 53, i % 3 === 0 ? '#6f7a45' : '#6b5039'),
      ),
    ) +
    times(6, (i) => leaf(330 + i * 62, 1050 + (i % 2) * 44, 50, i * 71, i % 2 === 0 ? '#6f7a45' : '#6b5039'))
  );
}

/** An online evening: a tablet with a teapot on it. */
function screen(look: Look): string {
  return (
    shadow(look.ground, 750, 980, 1085) +
    path('M640 1000H860L900 1090H600Z', '#c9beb0') +
    solid('a', box(280, 380, 940, 660, 44), '#37322f', 1180) +
    rect(318, 418, 864, 584, 16, look.colour) +
    group(
      'translate(750 760) scale(1.5)',
      stroke('M96 -40C160 -52 160 44 84 42', CREAM, 20),
      stroke('M-92 20C-140 6 -120 -52 -158 -64', CREAM, 24),
      path('M-104 -52H104C124 40 78 98 0 98S-124 40 -104 -52Z', CREAM),
      path('M-84 -64Q0 -120 84 -64Z', look.accent),
      circle(0, -104, 15, look.accent),
    ) +
    times(3, (i) => stroke(`M${680 + i * 70} 545c-20 -26 20 -42 0 -70`, CREAM, 10, { opacity: 0.7 })) +
    circle(1108, 490, 30, look.accent) +
    path('M1099 474L1126 490L1099 506Z', INK)
  );
}
