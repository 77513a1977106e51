import { VisuallyHidden } from '../foundation/visually-hidden.tsx';
import { lineDiff, type DiffLine } from './line-diff.ts';

export interface DiffViewProps {
  /** What is compared, for example "Body of attempt 1 and 2". */
  label: string;
  before: string;
  after: string;
}

const SIGNS = { same: '', added: '+', removed: '−' } as const;
const WORDS = { same: '', added: 'Added: ', removed: 'Removed: ' } as const;

/** Two texts line by line; unchanged parts are folded away. */
export function DiffView({ label, before, after }: DiffViewProps) {
  const lines = lineDiff(before, after);
  const changed = lines.some((line) => line.kind === 'added' || line.kind === 'removed');
  return (
    <div className="diff">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <div className="diff-scroll" tabIndex={0} role="group" aria-label={label}>
        <table className="diff-lines">
          <caption>
            <VisuallyHidden>{label}</VisuallyHidden>
          </caption>
          <tbody>
            {changed ? (
              lines.map((line, index) => <Line key={lineKey(line, index)} line={line} />)
            ) : (
              <tr className="diff-skipped">
                <td colSpan={4}>No difference</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function lineKey(line: DiffLine, index: number): string {
  return line.kind === 'skipped' ? `skipped-${index}` : `${line.before ?? ''}-${line.after ?? ''}`;
}

function Line({ line }: { line: DiffLine }) {
  if (line.kind === 'skipped') {
    return (
      <tr className="diff-skipped">
        <td colSpan={4}>{line.count === 1 ? '1 line unchanged' : `${line.count} lines unchanged`}</td>
      </tr>
    );
  }
  return (
    <tr className={`diff-${line.kind}`}>
      <td className="diff-number">{line.before}</td>
      <td className="diff-number">{line.after}</td>
      <td className="diff-sign" aria-hidden="true">
        {SIGNS[line.kind]}
      </td>
      <td className="diff-text">
        {WORDS[line.kind] && <VisuallyHidden>{WORDS[line.kind]}</VisuallyHidden>}
        {line.text}
      </td>
    </tr>
  );
}
