import { darker, lighter, mix } from '../colour.ts';
import { drawMotif } from '../motif.ts';
import { FLOOR, readableOn, shadow, type Look } from '../scene.ts';
import { circle, ellipse, group, leaf, path, rect, stroke, times } from '../shapes.ts';
import { marks, rim, solid } from '../solid.ts';

export const home = { lamp, readingLamp, pillarCandle, jarCandle, vase, clock };

const GLOW = '#ffe9b0';

const glow = (cx: number, cy: number, r: number) =>
  circle(cx, cy, r, GLOW).replace('/>', ' opacity=".3"/>') +
  circle(cx, cy, r * 0.7, GLOW).replace('/>', ' opacity=".4"/>');

function lamp(look: Look): string {
  return (
    glow(750, 560, 520) +
    shadow(look.ground, 750, 520) +
    rect(726, 700, 48, 150, 0, '#c9a25a') +
    solid(
      'a',
      `M750 800C900 800 990 880 990 990S920 ${FLOOR} 860 ${FLOOR}H640C580 ${FLOOR} 510 1080 510 990S600 800 750 800Z`,
      look.colour,
      850,
      marks('speckle', { x: 520, y: 830, width: 460, height: 290 }, look.colour, look.accent),
      575,
    ) +
    solid(
      'b',
      'M590 350H910L1040 720Q750 780 460 720Z',
      look.accent,
      880,
      times(7, (i) => stroke(`M${620 + i * 44} 350L${500 + i * 84} 740`, darker(look.accent, 0.07), 6)),
    ) +
    ellipse(750, 352, 160, 26, lighter(look.accent, 0.5)) +
    stroke('M900 745V850', '#c9a25a', 6) +
    circle(900, 862, 15, '#c9a25a')
  );
}

function readingLamp(look: Look): string {
  return (
    path('M300 690L620 560L760 1150H140Z', GLOW, { opacity: 0.45 }) +
    shadow(look.ground, 900, 460) +
    stroke(`M900 ${FLOOR - 60}V760L640 480`, darker(look.colour, 0.2), 36) +
    circle(900, 760, 40, '#c9a25a') +
    circle(640, 480, 34, '#c9a25a') +
    solid(
      'a',
      `M700 ${FLOOR - 50}Q900 ${FLOOR - 110} 1100 ${FLOOR - 50}V${FLOOR - 10}Q900 ${FLOOR + 36} 700 ${FLOOR - 10}Z`,
      look.colour,
      1000,
    ) +
    group(
      'translate(520 560) rotate(24)',
      ellipse(0, 96, 222, 44, '#fff3cf'),
      path(
        'M-70 -130H70Q90 -130 96 -100C190 -60 222 20 222 96Q0 30 -222 96C-222 20 -190 -60 -96 -100Q-90 -130 -70 -130Z',
        look.colour,
      ),
      path(
        'M70 -130Q90 -130 96 -100C190 -60 222 20 222 96Q170 76 120 70C120 -20 100 -80 40 -130Z',
        darker(look.colour, 0.14),
      ),
    )
  );
}

function pillarCandle(look: Look): string {
  const candle = (x: number, width: number, height: number, id: string) => {
    const top = FLOOR - height;
    return (
      glow(x, top - 110, 150) +
      shadow(look.ground, x, width + 20, FLOOR - 8) +
      solid(
        id,
        `M${x - width / 2} ${top}H${x + width / 2}V${FLOOR - 30}Q${x} ${FLOOR + 24} ${x - width / 2} ${FLOOR - 30}Z`,
        look.colour,
        x + width * 0.18,
        times(4, (i) => rect(x - width / 2, top + 120 + i * 90, width, 8, 0, darker(look.colour, 0.08))),
        x - width / 2 + 22,
      ) +
      ellipse(x, top, width / 2, 34, lighter(look.colour, 0.3)) +
      ellipse(x, top + 4, width / 2 - 34, 20, lighter(look.colour, 0.55)) +
      stroke(`M${x} ${top}v-52`, '#4a4038', 9) +
      path(
        `M${x} ${top - 190}C${x + 44} ${top - 120} ${x + 40} ${top - 46} ${x} ${top - 46}S${x - 44} ${top - 120} ${x} ${top - 190}Z`,
        '#f3b24a',
      ) +
      path(
        `M${x} ${top - 130}C${x + 20} ${top - 96} ${x + 20} ${top - 54} ${x} ${top - 54}S${x - 20} ${top - 96} ${x} ${top - 130}Z`,
        '#fff1c4',
      )
    );
  };
  return candle(480, 210, 360, 'a') + candle(1020, 210, 450, 'b') + candle(750, 250, 600, 'c');
}

function jarCandle(look: Look): string {
  const labelInk = readableOn(look.accent, darker(look.colour, 0.3), '#fbf4e6');
  return (
    glow(750, 460, 240) +
    shadow(look.ground, 750, 580) +
    solid(
      'a',
      `M470 620H1030V${FLOOR - 70}Q1030 ${FLOOR} 950 ${FLOOR}H550Q470 ${FLOOR} 470 ${FLOOR - 70}Z`,
      look.colour,
      890,
      marks('speckle', { x: 480, y: 650, width: 540, height: 480 }, look.colour, look.accent),
      506,
    ) +
    rim(750, 620, 280, 66, look.colour, '#f6ead0') +
    stroke('M750 626V556', '#4a4038', 10) +
    path('M750 390C800 470 796 560 750 560S700 470 750 390Z', '#f3b24a') +
    path('M750 460C772 500 772 552 750 552S728 500 750 460Z', '#fff1c4') +
    rect(620, 770, 260, 290, 16, look.accent) +
    group('translate(750 890) scale(.95)', drawMotif(look.motif ?? 'rain', labelInk, look.accent)) +
    rect(690, 1008, 120, 10, 5, labelInk)
  );
}

function vase(look: Look): string {
  const tall = look.form === 'tall';
  const d = tall
    ? `M660 440H840C830 560 960 640 960 830C960 1000 900 ${FLOOR} 860 ${FLOOR}H640C600 ${FLOOR} 540 1000 540 830C540 640 670 560 660 440Z`
    : `M690 700H810C806 790 940 830 940 980C940 1090 880 ${FLOOR} 820 ${FLOOR}H680C620 ${FLOOR} 560 1090 560 980C560 830 694 790 690 700Z`;
  const top = tall ? 440 : 700;
  const green = '#6f8060';
  const stem = (dx: number, height: number) =>
    stroke(`M750 ${top + 10}Q${750 + dx * 0.2} ${top - height * 0.6} ${750 + dx} ${top - height}`, green, 11);
  const flowers = tall
    ? stem(-150, 220) +
      stem(40, 290) +
      stem(190, 190) +
      [
        [-150, 220],
        [40, 290],
        [190, 190],
      ]
        .map(([dx = 0, h = 0]) =>
          times(5, (i) =>
            leaf(750 + dx, top - h + 10, 92, i * 36 - 72, i % 2 === 0 ? look.accent : lighter(look.accent, 0.3)),
          ),
        )
        .join('')
    : stem(-60, 330) +
      stem(110, 250) +
      times(6, (i) => leaf(736 - i * 9, top - 50 - i * 46, 100, i % 2 === 0 ? -62 : 52, green)) +
      times(9, (i) => circle(860 + Math.cos(i * 0.7) * 54, top - 250 + Math.sin(i * 0.7) * 54, 30, look.accent)) +
      circle(860, top - 250, 40, '#e8bd5a');
  return (
    flowers +
    shadow(look.ground, 750, tall ? 420 : 380) +
    solid(
      'a',
      d,
      look.colour,
      830,
      marks(
        look.pattern ?? 'speckle',
        { x: 540, y: top + 80, width: 420, height: FLOOR - top - 120 },
        look.colour,
        look.accent,
      ),
      tall ? 590 : 606,
    ) +
    ellipse(750, top, tall ? 90 : 60, tall ? 20 : 15, darker(look.colour, 0.35))
  );
}

function clock(look: Look): string {
  return (
    circle(766, 728, 440, mix(look.ground, '#3a302a', 0.4)).replace('/>', ' opacity=".3"/>') +
    circle(750, 700, 440, look.colour) +
    circle(750, 700, 392, '#fbf4e6') +
    times(12, (i) =>
      rect(-9, -356, 18, i % 3 === 0 ? 76 : 36, 9, i % 3 === 0 ? look.colour : '#b8a993').replace(
        '/>',
        ` transform="translate(750 700) rotate(${i * 30})"/>`,
      ),
    ) +
    stroke('M750 700L900 612', '#37322f', 26) +
    stroke('M750 740V430', '#37322f', 18, { transform: 'rotate(92 750 700)' }) +
    stroke('M750 770V420', look.accent, 8, { transform: 'rotate(214 750 700)' }) +
    circle(750, 700, 26, look.accent)
  );
}
