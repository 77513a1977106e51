import { darker, lighter, mix } from '../colour.ts';
import { drawMotif } from '../motif.ts';
import { FLOOR, shadow, type Look } from '../scene.ts';
import { circle, ellipse, group, path, rect, stroke, times } from '../shapes.ts';
import { box, marks, solid } from '../solid.ts';

export const desk = { notebook, notebookTrio, planner, pen, ink, pencils, letters, penTray };

const PAPER = '#fbf4e6';

/** One closed book at the origin's top left. */
function book(look: Look, id: string, width: number, height: number): string {
  return (
    rect(14, 22, width, height, 20, mix(look.ground, '#3a302a', 0.5)).replace('/>', ' opacity=".35"/>') +
    rect(10, 12, width, height, 16, darker(look.colour, 0.34)) +
    rect(6, 8, width - 8, height - 6, 10, PAPER) +
    solid(
      id,
      box(0, 0, width, height, 18),
      look.colour,
      width * 0.86,
      rect(0, 0, width * 0.13, height, 0, darker(look.colour, 0.16)) +
        marks(look.pattern ?? 'plain', { x: width * 0.2, y: 0, width: width * 0.8, height }, look.colour, look.accent),
    ) +
    group(
      `translate(${width * 0.56} ${height * 0.34}) scale(${width / 560})`,
      circle(0, 0, 130, PAPER),
      drawMotif(look.motif ?? 'wren', darker(look.colour, 0.2), PAPER),
    )
  );
}

function notebook(look: Look): string {
  return group(
    'translate(500 330) rotate(6)',
    stroke('M360 690V830', look.accent, 26),
    book(look, 'a', 560, 760),
    rect(486, 0, 26, 760, 0, look.accent),
  );
}

function notebookTrio(look: Look): string {
  const tint = (colour: string, motif: 'wave' | 'fig' | 'wren'): Look => ({ ...look, colour, motif });
  return (
    group('translate(330 420) rotate(-13)', book(tint(look.accent, 'wave'), 'a', 420, 570)) +
    group('translate(560 360) rotate(-1)', book(tint(lighter(look.colour, 0.35), 'fig'), 'b', 420, 570)) +
    group('translate(780 420) rotate(10)', book(tint(look.colour, 'wren'), 'c', 420, 570))
  );
}

function planner(look: Look): string {
  const day = (i: number) => {
    const left = i < 3;
    const x = left ? 240 : 800;
    const y = 520 + (i % 3) * 180;
    return (
      rect(x, y, 130, 16, 8, look.colour) + times(2, (n) => rect(x, y + 46 + n * 42, 430 - n * 110, 8, 4, '#d8cdbb'))
    );
  };
  return (
    rect(174, 424, 1180, 720, 24, mix(look.ground, '#3a302a', 0.5)).replace('/>', ' opacity=".3"/>') +
    solid('a', box(160, 400, 1180, 720, 24), look.colour, 1290) +
    path('M190 430Q480 390 750 440V1090Q480 1050 190 1090Z', PAPER) +
    path('M1310 430Q1020 390 750 440V1090Q1020 1050 1310 1090Z', lighter(PAPER, 0.5)) +
    path('M750 440Q700 428 660 424V1070Q710 1076 750 1090Z', '#e9dfcc') +
    times(6, day) +
    stroke('M762 440C790 700 740 900 780 1190', look.accent, 20) +
    group('translate(1210 1010) scale(.7)', drawMotif(look.motif ?? 'sun', look.accent, PAPER))
  );
}

function pen(look: Look): string {
  const gold = '#d6b060';
  return (
    stroke('M230 1130C420 980 520 1220 640 1090S760 1060 800 1090', darker(look.colour, 0.1), 14) +
    group(
      'translate(770 760) rotate(-42)',
      rect(-560, 30, 1110, 70, 35, mix(look.ground, '#3a302a', 0.5)).replace('/>', ' opacity=".25"/>'),
      path('M-560 0L-390 -46V46Z', gold),
      path('M-560 0L-470 -6V6Z', '#8d6b2c'),
      circle(-440, 0, 9, '#8d6b2c'),
      rect(-400, -50, 130, 100, 18, darker(look.colour, 0.5)),
      rect(-280, -60, 380, 120, 14, look.colour),
      rect(-280, 22, 380, 38, 12, darker(look.colour, 0.2)),
      rect(-280, -44, 380, 14, 7, lighter(look.colour, 0.4)),
      rect(92, -66, 40, 132, 8, gold),
      path('M130 -64H440Q520 -60 540 0Q520 60 440 64H130Z', look.colour),
      path('M130 24H536Q510 62 440 64H130Z', darker(look.colour, 0.2)),
      rect(110, -92, 330, 24, 12, gold),
      circle(446, -80, 20, gold),
    )
  );
}

function ink(look: Look): string {
  const glass = lighter(look.colour, 0.66);
  return (
    shadow(look.ground, 690, 620) +
    path(
      'M1010 1180C980 1110 1110 1100 1150 1140C1220 1130 1250 1200 1180 1220C1120 1250 1040 1230 1010 1180Z',
      look.colour,
    ) +
    circle(1270, 1160, 20, look.colour) +
    solid(
      'a',
      `M440 680Q440 620 520 610H860Q940 620 940 680V${FLOOR - 60}Q940 ${FLOOR} 880 ${FLOOR}H500Q440 ${FLOOR} 440 ${FLOOR - 60}Z`,
      glass,
      850,
      rect(470, 730, 440, 390, 36, look.colour),
      480,
    ) +
    rect(540, 800, 300, 230, 18, PAPER) +
    group('translate(690 890) scale(.8)', drawMotif(look.motif ?? 'wave', look.colour, PAPER)) +
    rect(640, 978, 100, 10, 5, look.colour) +
    solid('b', box(540, 440, 300, 190, 24), '#37322f', 780) +
    ellipse(690, 446, 150, 26, '#4b4541') +
    times(7, (i) => rect(566 + i * 40, 500, 8, 110, 4, '#262220'))
  );
}

function pencils(look: Look): string {
  const tints = [
    look.colour,
    look.accent,
    darker(look.colour, 0.35),
    lighter(look.accent, 0.35),
    lighter(look.colour, 0.35),
    '#37322f',
  ];
  const one = (colour: string, i: number) =>
    group(
      `translate(${438 + i * 125} ${430 + (i % 2) * 46})`,
      path('M-44 150L0 0L44 150Z', '#e6c79c'),
      path('M-15 52L0 0L15 52Z', '#37322f'),
      rect(-44, 146, 88, 460, 0, colour),
      rect(16, 146, 28, 460, 0, darker(colour, 0.16)),
      rect(-32, 146, 12, 460, 0, lighter(colour, 0.3)),
    );
  return (
    shadow(look.ground, 760, 900, 1200) +
    tints.map(one).join('') +
    solid('a', box(340, 820, 820, 370, 20), '#e9dcc3', 1060) +
    rect(340, 860, 820, 14, 0, look.colour) +
    group('translate(750 1000) scale(.9)', drawMotif(look.motif ?? 'wren', look.colour, '#e9dcc3')) +
    rect(660, 1104, 180, 12, 6, look.colour)
  );
}

function letters(look: Look): string {
  return (
    group(
      'translate(250 520) rotate(-8)',
      rect(12, 18, 620, 440, 10, mix(look.ground, '#3a302a', 0.4)).replace('/>', ' opacity=".3"/>'),
      rect(0, 0, 620, 440, 10, PAPER),
      times(5, (i) => rect(60, 90 + i * 56, 500 - (i === 4 ? 220 : (i % 2) * 60), 9, 4, mix(look.colour, PAPER, 0.45))),
      group('translate(540 370) scale(.6)', drawMotif(look.motif ?? 'wren', look.accent, PAPER)),
    ) +
    group(
      'translate(600 700) rotate(6)',
      rect(12, 20, 640, 430, 14, mix(look.ground, '#3a302a', 0.4)).replace('/>', ' opacity=".35"/>'),
      solid('a', box(0, 0, 640, 430, 14), look.colour, 640),
      path('M0 14L320 250L640 14V0H0Z', lighter(look.colour, 0.22)),
      stroke('M6 10L320 246L634 10', darker(look.colour, 0.16), 8),
      stroke('M6 424L250 200M634 424L390 200', darker(look.colour, 0.1), 6),
      circle(320, 244, 62, look.accent),
      circle(320, 244, 44, darker(look.accent, 0.12)),
      group('translate(320 244) scale(.36)', drawMotif(look.motif ?? 'wren', PAPER, look.accent)),
    )
  );
}

function penTray(look: Look): string {
  const grain = times(5, (i) =>
    stroke(
      `M150 ${690 + i * 76}Q500 ${664 + i * 80} 800 ${690 + i * 76}T1400 ${690 + i * 76}`,
      darker(look.colour, 0.16),
      6,
    ),
  );
  return (
    rect(206, 690, 1120, 420, 54, mix(look.ground, '#3a302a', 0.5)).replace('/>', ' opacity=".3"/>') +
    rect(190, 650, 1120, 430, 54, darker(look.colour, 0.3)) +
    solid('a', box(190, 620, 1120, 430, 54), look.colour, 1240, grain) +
    solid('b', box(236, 664, 640, 342, 34), darker(look.colour, 0.28), 860) +
    solid('c', box(920, 664, 344, 342, 34), darker(look.colour, 0.28), 1240) +
    group(
      'translate(300 760) rotate(3)',
      rect(0, 0, 500, 44, 22, look.accent),
      rect(340, 0, 14, 44, 0, '#d6b060'),
      rect(0, 26, 500, 18, 9, darker(look.accent, 0.2)),
    ) +
    group(
      'translate(310 890) rotate(-4)',
      rect(0, 0, 430, 34, 0, '#e3b44e'),
      path('M430 0L500 17L430 34Z', '#e6c79c'),
      rect(0, 22, 430, 12, 0, '#c6942f'),
      rect(-30, 0, 34, 34, 6, '#c97b6b'),
    ) +
    times(5, (i) =>
      stroke(
        `M${984 + (i % 3) * 90} ${760 + Math.floor(i / 3) * 120}q0 -50 34 -50t34 50v50q0 26 -22 26t-22 -26v-40`,
        '#e2d3b5',
        9,
      ),
    )
  );
}
