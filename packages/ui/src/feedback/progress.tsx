import { useId, type ReactNode } from 'react';

export interface ProgressProps {
  /** What is going on, for example "Importing products". */
  label: string;
  count: number;
  total: number;
  /** What is counted, for example "products". */
  unit?: string;
  /** A button to cancel, or to dismiss the result. */
  action?: ReactNode;
}

/** Long work, with what is done and what there is to do. */
export function Progress({ label, count, total, unit, action }: ProgressProps) {
  const id = useId();
  const words = `${count.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}${unit ? ` ${unit}` : ''}`;
  return (
    <div className="progress">
      <p>
        <span id={id} className="progress-label">
          {label}
        </span>{' '}
        <span className="progress-count">{words}</span>
      </p>
      <progress
        className="progress-bar"
        aria-labelledby={id}
        aria-valuetext={words}
        value={count}
        max={Math.max(total, 1)}
      />
      {action && <div className="progress-action">{action}</div>}
    </div>
  );
}
