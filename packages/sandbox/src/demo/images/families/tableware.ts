import { darker, lighter, mix } from '../colour.ts';
import { FLOOR, shadow, type Look } from '../scene.ts';
import { circle, ellipse, group, leaf, path, rect, stroke, times } from '../shapes.ts';
import { box, marks, rim, solid, steam } from '../solid.ts';

export const tableware = { mug, espressoPair, teapot, bowl, plate, tray, carafe, cellar };

const TEA = '#9a5b2f';
const CLAY = '#d9b48f';

function mug(look: Look): string {
  const d = `M500 560H960L940 ${FLOOR - 90}Q932 ${FLOOR} 840 ${FLOOR}H620Q528 ${FLOOR} 520 ${FLOOR - 90}Z`;
  const base = `M490 1010H970V1200H490Z`;
  const decor =
    path(base, CLAY) +
    marks(look.pattern ?? 'speckle', { x: 490, y: 600, width: 480, height: 400 }, look.colour, look.accent);
  return (
    shadow(look.ground, 740, 500) +
    stroke('M942 690C1130 660 1130 980 926 950', darker(look.colour, 0.14), 58) +
    stroke('M942 684C1118 656 1118 970 928 942', look.colour, 40) +
    solid('a', d, look.colour, 830, decor, 545) +
    rim(730, 560, 230, 54, look.colour, TEA) +
    steam(730, 480)
  );
}

function espressoPair(look: Look): string {
  const cup = (dx: number, dy: number, colour: string, id: string) =>
    group(
      `translate(${dx} ${dy})`,
      stroke('M176 -238C270 -250 268 -98 160 -104', darker(colour, 0.14), 36),
      solid(
        id,
        'M-185 -290H185L160 -60Q152 0 90 0H-90Q-152 0 -160 -60Z',
        colour,
        80,
        path('M-200 -66H200V20H-200Z', CLAY) +
          marks('speckle', { x: -180, y: -260, width: 360, height: 180 }, colour, look.accent),
        -150,
      ),
      rim(0, -290, 185, 42, colour, '#4a2f20'),
    );
  return (
    shadow(look.ground, 560, 420, 1020) +
    cup(560, 1020, lighter(look.colour, 0.28), 'a') +
    shadow(look.ground, 900, 430, 1180) +
    cup(900, 1180, look.colour, 'b')
  );
}

function teapot(look: Look): string {
  const wood = '#b98a5e';
  const d = `M480 700H980C1080 800 1060 ${FLOOR} 900 ${FLOOR}H560C400 ${FLOOR} 380 800 480 700Z`;
  return (
    shadow(look.ground, 730, 760) +
    stroke('M540 690C540 400 920 400 920 690', darker(wood, 0.16), 46) +
    stroke('M540 684C540 396 920 396 920 684', wood, 34) +
    path('M1000 960C1130 950 1110 780 1190 690L1252 722C1220 800 1220 1060 1010 1080Z', darker(look.colour, 0.1)) +
    ellipse(1221, 706, 40, 15, darker(look.colour, 0.4)).replace('/>', ' transform="rotate(26 1221 706)"/>') +
    solid(
      'a',
      d,
      look.colour,
      880,
      marks(look.pattern ?? 'speckle', { x: 400, y: 760, width: 680, height: 330 }, look.colour, look.accent),
      470,
    ) +
    ellipse(730, 702, 250, 44, darker(look.colour, 0.2)) +
    path('M510 692C530 600 930 600 950 692Q730 742 510 692Z', lighter(look.colour, 0.1)) +
    circle(730, 598, 40, wood)
  );
}

function bowl(look: Look): string {
  const d = `M400 760H1100C1090 980 1000 1110 880 1120L868 ${FLOOR}H632L620 1120C500 1110 410 980 400 760Z`;
  const whisk =
    look.form === 'small'
      ? group(
          'translate(1190 1120)',
          ellipse(6, 12, 120, 22, mix(look.ground, '#3a302a', 0.5)).replace('/>', ' opacity=".3"/>'),
          rect(-34, -400, 68, 170, 22, '#d8b878'),
          rect(-38, -262, 76, 22, 8, '#4a4038'),
          times(9, (i) =>
            stroke(
              `M${(i - 4) * 7} -240Q${(i - 4) * 30} -120 ${(i - 4) * 22} 0`,
              i % 2 === 0 ? '#d8b878' : '#c7a364',
              9,
            ),
          ),
        )
      : '';
  return (
    shadow(look.ground, 750, 560) +
    solid(
      'a',
      d,
      look.colour,
      900,
      path('M600 1070H900V1200H600Z', CLAY) +
        marks(look.pattern ?? 'speckle', { x: 410, y: 800, width: 680, height: 260 }, look.colour, look.accent),
      460,
    ) +
    rim(750, 760, 350, 96, look.colour, look.form === 'small' ? '#8fa65a' : lighter(look.colour, 0.5)) +
    whisk
  );
}

function plate(look: Look): string {
  return (
    ellipse(772, 800, 520, 516, mix(look.ground, '#3a302a', 0.4)).replace('/>', ' opacity=".35"/>') +
    circle(750, 760, 500, look.colour) +
    circle(750, 760, 500, 'none').replace('/>', ` stroke="${CLAY}" stroke-width="20"/>`) +
    circle(750, 760, 356, darker(look.colour, 0.07)) +
    circle(756, 768, 344, lighter(look.colour, 0.16)) +
    times(34, (i) => {
      const r = 60 + ((i * 89) % 400);
      return circle(
        750 + Math.cos(i * 2.4) * r,
        760 + Math.sin(i * 2.4) * r,
        4 + (i % 3) * 2,
        darker(look.colour, 0.3),
      );
    }) +
    stroke('M410 560A400 400 0 0 1 620 372', '#ffffff', 24, { opacity: 0.5 })
  );
}

function tray(look: Look): string {
  const grain = times(6, (i) =>
    stroke(
      `M180 ${640 + i * 78}Q480 ${610 + i * 78 + (i % 2) * 50} 780 ${640 + i * 78}T1400 ${636 + i * 78}`,
      darker(look.colour, 0.14),
      6,
    ),
  );
  return (
    rect(226, 600, 1080, 510, 120, mix(look.ground, '#3a302a', 0.5)).replace('/>', ' opacity=".3"/>') +
    solid('a', box(210, 560, 1080, 520, 120), darker(look.colour, 0.24), 1200) +
    solid('b', box(210, 530, 1080, 520, 120), look.colour, 1230, grain) +
    solid('c', box(252, 568, 996, 440, 88), darker(look.colour, 0.07), 1190, grain) +
    rect(272, 716, 40, 150, 20, darker(look.colour, 0.5)) +
    rect(1188, 716, 40, 150, 20, darker(look.colour, 0.5)) +
    ellipse(640, 800, 120, 106, darker(look.colour, 0.25)) +
    circle(640, 780, 116, look.accent) +
    circle(640, 780, 92, TEA) +
    circle(890, 812, 66, lighter(look.accent, 0.5)) +
    leaf(890, 850, 84, 20, '#7d8c5c')
  );
}

function carafe(look: Look): string {
  const d = `M640 420H860V600C860 700 1000 760 1000 900V${FLOOR - 60}Q1000 ${FLOOR} 940 ${FLOOR}H560Q500 ${FLOOR} 500 ${FLOOR - 60}V900C500 760 640 700 640 600Z`;
  const water =
    rect(480, 800, 540, 400, 0, mix(look.colour, '#ffffff', 0.15)).replace('/>', ' opacity=".6"/>') +
    ellipse(750, 800, 246, 40, lighter(look.colour, 0.55));
  const lemon = group(
    'translate(690 1000) rotate(-20)',
    circle(0, 0, 84, '#f0cf62'),
    circle(0, 0, 68, '#fbe9a6'),
    times(6, (i) => stroke('M0 -14V-60', '#f0cf62', 9, { transform: `rotate(${i * 60})` })),
  );
  return (
    shadow(look.ground, 750, 540) +
    solid('a', d, lighter(look.colour, 0.5), 890, water + lemon, 548) +
    ellipse(750, 424, 112, 24, lighter(look.colour, 0.7)) +
    solid('b', 'M662 330H838L822 460H678Z', '#c89b68', 790) +
    ellipse(750, 332, 88, 20, '#d9b182')
  );
}

/** A salt cellar with a wooden lid and a small spoon. */
function cellar(look: Look): string {
  const wood = '#b98a5e';
  return (
    shadow(look.ground, 750, 640) +
    solid(
      'a',
      `M440 780H1060L1040 ${FLOOR - 80}Q1030 ${FLOOR} 950 ${FLOOR}H550Q470 ${FLOOR} 460 ${FLOOR - 80}Z`,
      look.colour,
      900,
      marks('speckle', { x: 450, y: 800, width: 600, height: 300 }, look.colour, look.accent),
      490,
    ) +
    solid(
      'b',
      'M424 690Q750 620 1076 690V790Q750 850 424 790Z',
      wood,
      920,
      stroke('M424 760Q750 822 1076 760', darker(wood, 0.16), 7),
    ) +
    ellipse(750, 690, 326, 60, lighter(wood, 0.16)) +
    ellipse(750, 690, 210, 36, 'none').replace('/>', ` stroke="${wood}" stroke-width="6"/>`) +
    circle(750, 660, 40, wood) +
    circle(740, 650, 16, lighter(wood, 0.3))
  );
}
