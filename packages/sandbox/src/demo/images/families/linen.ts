import { darker, lighter, mix } from '../colour.ts';
import { FLOOR, shadow, type Look } from '../scene.ts';
import { circle, path, rect, stroke, times } from '../shapes.ts';
import { box, marks, solid } from '../solid.ts';

export const linen = { towel, napkins, runner, apron, mitt, cushion, throwBlanket, bag };

/** Stitches along a line. */
const stitches = (d: string, colour: string) => stroke(d, colour, 6, { 'stroke-dasharray': '14 18' });

function towel(look: Look): string {
  const front = 'M470 420H930Q946 700 936 1120H464Q454 700 470 420Z';
  const back = 'M600 420H1060Q1070 640 1062 980H860V420Z';
  return (
    rect(300, 396, 900, 40, 20, '#b98a5e') +
    rect(300, 420, 900, 16, 8, '#9c7048') +
    solid(
      'b',
      back,
      darker(look.colour, 0.14),
      1000,
      marks('border', { x: 590, y: 420, width: 490, height: 560 }, look.colour, look.accent),
    ) +
    solid(
      'a',
      front,
      look.colour,
      860,
      marks(look.pattern ?? 'stripes', { x: 440, y: 470, width: 520, height: 650 }, look.colour, look.accent),
    ) +
    stroke('M600 440Q592 760 604 1110M800 440Q812 760 798 1110', darker(look.colour, 0.14), 6, { opacity: 0.6 }) +
    stitches('M480 1094H922', lighter(look.colour, 0.5)) +
    path('M470 420Q470 384 520 384H880Q930 384 930 420Z', lighter(look.colour, 0.18))
  );
}

/** A folded stack, tied with a band. */
function napkins(look: Look): string {
  const layers = times(4, (i) => {
    const y = 1000 - i * 82;
    const colour = i % 2 === 0 ? look.colour : lighter(look.colour, 0.2);
    return solid(
      `l${i}`,
      box(380 + (i % 2) * 14, y, 740 - (i % 2) * 18, 86, 38),
      colour,
      1010,
      rect(360, y + 62, 800, 6, 0, darker(look.colour, 0.18)),
    );
  });
  return (
    shadow(look.ground, 750, 800, 1088) +
    layers +
    solid(
      't',
      'M404 760L520 600H980L1096 760Z',
      lighter(look.colour, 0.12),
      960,
      marks(look.pattern ?? 'plain', { x: 400, y: 600, width: 700, height: 160 }, look.colour, look.accent),
    ) +
    stitches('M540 626H962L1046 742H456Z', lighter(look.colour, 0.5)) +
    rect(706, 600, 88, 486, 0, look.accent) +
    circle(750, 690, 62, lighter(look.accent, 0.25)) +
    circle(750, 690, 34, look.accent)
  );
}

/** Down the middle of a laid table, seen from above. */
function runner(look: Look): string {
  const wood = mix(look.ground, '#b07f4f', 0.62);
  const setting = (cx: number) =>
    circle(cx + 8, 766, 148, darker(wood, 0.25)) + circle(cx, 750, 148, '#fbf4e6') + circle(cx, 750, 100, '#efe4d0');
  const fringe = (y: number) => times(14, (i) => stroke(`M${572 + i * 28} ${y}v44`, look.colour, 8));
  return (
    rect(150, 250, 1220, 1030, 50, mix(look.ground, '#3a302a', 0.5)).replace('/>', ' opacity=".3"/>') +
    solid(
      'a',
      box(140, 230, 1220, 1030, 50),
      wood,
      1330,
      times(8, (i) => rect(140, 340 + i * 122, 1220, 5, 0, darker(wood, 0.12))),
    ) +
    fringe(1340) +
    fringe(118) +
    rect(566, 160, 392, 1196, 0, darker(wood, 0.25)) +
    solid(
      'b',
      box(554, 150, 392, 1200),
      look.colour,
      900,
      marks(look.pattern ?? 'border', { x: 554, y: 150, width: 392, height: 1200 }, look.colour, look.accent) +
        rect(554, 244, 392, 26, 0, look.accent) +
        rect(554, 300, 392, 12, 0, look.accent),
    ) +
    setting(345) +
    setting(1155) +
    circle(750, 750, 92, '#6d7f52') +
    circle(736, 738, 40, '#89996c')
  );
}

function apron(look: Look): string {
  const d =
    'M600 430H900L940 640Q1010 700 1060 700V1170Q1060 1200 1030 1200H470Q440 1200 440 1170V700Q490 700 560 640Z';
  return (
    path(d, mix(look.ground, '#3a302a', 0.5), { opacity: 0.28, transform: 'translate(16 20)' }) +
    stroke('M610 440C590 250 910 250 890 440', look.accent, 26) +
    stroke('M446 716C380 740 350 820 380 900M1054 716C1120 740 1150 820 1120 900', look.accent, 24) +
    solid(
      'a',
      d,
      look.colour,
      930,
      marks(look.pattern ?? 'plain', { x: 440, y: 430, width: 620, height: 770 }, look.colour, look.accent),
    ) +
    stitches('M616 452H884', lighter(look.colour, 0.45)) +
    path('M570 820H930V1010Q930 1050 890 1050H610Q570 1050 570 1010Z', darker(look.colour, 0.12)) +
    stitches('M750 834V1040M584 838H916', lighter(look.colour, 0.45)) +
    circle(612, 452, 16, '#c9a25a') +
    circle(888, 452, 16, '#c9a25a') +
    stroke('M866 740V860', '#b98a5e', 26) +
    rect(846, 660, 40, 90, 14, '#d8b98c')
  );
}

function mitt(look: Look): string {
  const d = 'M560 1090V640C560 440 900 420 910 640V730C960 620 1090 640 1070 760C1056 860 970 900 910 940V1090Z';
  const quilt = times(9, (i) =>
    stroke(`M${260 + i * 110} 420l500 700M${1260 - i * 110} 420l-500 700`, darker(look.colour, 0.14), 6),
  );
  return (
    shadow(look.ground, 770, 480, 1190) +
    solid(
      'a',
      d,
      look.colour,
      930,
      look.pattern === 'plain'
        ? quilt
        : quilt + marks(look.pattern ?? 'plain', { x: 540, y: 420, width: 560, height: 640 }, look.colour, look.accent),
    ) +
    solid('b', box(536, 1060, 398, 130, 26), look.accent, 860) +
    stitches('M560 1086H912M560 1164H912', lighter(look.accent, 0.5)) +
    stroke('M560 1130C470 1110 470 1010 548 1060', look.accent, 20)
  );
}

function cushion(look: Look): string {
  const d =
    'M400 500Q750 440 1100 500Q1170 490 1150 570Q1090 820 1150 1070Q1170 1150 1090 1140Q750 1200 410 1140Q330 1150 350 1070Q410 820 350 570Q330 490 400 500Z';
  return (
    shadow(look.ground, 750, 800, 1155) +
    solid(
      'a',
      d,
      look.colour,
      1010,
      marks(look.pattern ?? 'dots', { x: 340, y: 460, width: 830, height: 710 }, look.colour, look.accent),
    ) +
    stroke(d, lighter(look.colour, 0.3), 12) +
    stroke(
      'M420 560Q480 620 500 700M1080 560Q1020 620 1000 700M430 1080Q490 1020 505 950M1070 1080Q1010 1020 995 950',
      darker(look.colour, 0.18),
      9,
      { opacity: 0.6 },
    )
  );
}

function throwBlanket(look: Look): string {
  const fold = (y: number, height: number, id: string, colour: string) =>
    solid(
      id,
      box(330, y, 840, height, 64),
      colour,
      1040,
      marks(look.pattern ?? 'check', { x: 330, y, width: 840, height }, colour, look.accent),
    );
  const fringe = times(15, (i) =>
    stroke(`M${360 + i * 56} ${FLOOR - 20}v66`, i % 2 === 0 ? look.colour : darker(look.colour, 0.1), 13),
  );
  return (
    shadow(look.ground, 750, 900, FLOOR + 20) +
    fringe +
    fold(930, 210, 'a', darker(look.colour, 0.1)) +
    fold(760, 200, 'b', look.colour) +
    fold(590, 200, 'c', lighter(look.colour, 0.08)) +
    rect(900, 660, 130, 90, 8, lighter(look.accent, 0.6)) +
    rect(926, 694, 78, 8, 4, look.accent) +
    rect(940, 714, 50, 8, 4, look.accent)
  );
}

function bag(look: Look): string {
  const d = `M470 640Q490 560 560 540H940Q1010 560 1030 640L1070 ${FLOOR - 60}Q1074 ${FLOOR} 1010 ${FLOOR}H490Q426 ${FLOOR} 430 ${FLOOR - 60}Z`;
  const loaf =
    path('M560 560C540 400 640 330 750 330S960 400 940 560Z', '#c98f52') +
    times(3, (i) => stroke(`M${640 + i * 80} 400l44 60`, '#f0d3a2', 18));
  return (
    shadow(look.ground, 750, 680) +
    loaf +
    solid(
      'a',
      d,
      look.colour,
      930,
      marks(look.pattern ?? 'stripes', { x: 420, y: 740, width: 660, height: 380 }, look.colour, look.accent),
    ) +
    stroke('M480 640Q750 700 1020 640', look.accent, 16) +
    stroke('M1000 646C1080 640 1110 700 1096 790', look.accent, 14) +
    circle(1094, 800, 20, '#b98a5e') +
    stroke('M570 560Q600 620 590 660M750 556V680M930 560Q900 620 910 660', darker(look.colour, 0.16), 8)
  );
}
