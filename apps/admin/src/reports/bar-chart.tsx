import { barsOf, scaleEnd } from './chart-scale.ts';

const WIDTH = 1000;
const HEIGHT = 240;

export interface ChartPoint {
  readonly label: string;
  readonly value: number;
  /** The part that it is compared with. */
  readonly before?: number | undefined;
}

interface BarChartProps {
  /** What is drawn, with what matters most of it, for who cannot see it. The table below has the rest. */
  description: string;
  points: readonly ChartPoint[];
  format: (value: number) => string;
  /** What the line over the bars is. */
  compared: string | undefined;
}

/** Bars over time, and behind them what was before as a line. Words stand outside the drawing, so that it can be any width. */
export function BarChart({ description, points, format, compared }: BarChartProps) {
  const befores = points.map(({ before = 0 }) => before);
  const values = points.map(({ value }) => value);
  const end = scaleEnd([...values, ...(compared ? befores : [])]);
  const bars = barsOf(values, end);
  const line = barsOf(befores, end).map(({ x, width, height }) => [(x + width / 2) * WIDTH, (1 - height) * HEIGHT]);
  return (
    <figure className="chart">
      <div className="chart-scale" aria-hidden="true">
        {[1, 0.5, 0].map((part) => (
          <span key={part}>{format(end * part)}</span>
        ))}
      </div>
      <svg
        className="chart-drawing"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={description}
      >
        {[0, 0.5, 1].map((part) => (
          <line key={part} className="chart-grid" x1="0" x2={WIDTH} y1={part * HEIGHT} y2={part * HEIGHT} />
        ))}
        {bars.map(({ x, width, height }, index) => (
          <rect
            key={points[index]?.label}
            className="chart-bar"
            x={x * WIDTH}
            y={(1 - height) * HEIGHT}
            width={width * WIDTH}
            height={height * HEIGHT}
          >
            <title>{`${points[index]?.label}: ${format(points[index]?.value ?? 0)}`}</title>
          </rect>
        ))}
        {compared && <polyline className="chart-line" points={line.map((point) => point.join(',')).join(' ')} />}
      </svg>
      <div className="chart-ends" aria-hidden="true">
        <span>{points[0]?.label}</span>
        <span>{points.at(-1)?.label}</span>
      </div>
      {compared && (
        <figcaption className="chart-key">
          <span className="chart-key-line" aria-hidden="true" /> {compared}
        </figcaption>
      )}
    </figure>
  );
}
