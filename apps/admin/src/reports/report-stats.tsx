import { changeWords } from './report-figures.ts';

export interface ReportStat {
  readonly label: string;
  readonly now: number;
  readonly before: number | undefined;
  readonly format: (value: number) => string;
}

/** The main figures of a period, each with how it was before. */
export function ReportStats({ stats }: { stats: readonly ReportStat[] }) {
  return (
    <dl className="stats">
      {stats.map(({ label, now, before, format }) => (
        <div key={label} className="stat">
          <dt>{label}</dt>
          <dd>
            {format(now)}
            {before !== undefined && (
              <span className="stat-change">
                {changeWords(now, before)}
                {before !== 0 && `, was ${format(before)}`}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
