import type { SiteWords } from '../words/en.ts';
import type { Trial } from './try-app.ts';

export interface TrialResultProps {
  readonly trial: Trial;
  readonly words: SiteWords;
  /** Of the goods. */
  readonly worth: number;
  readonly money: (amount: number) => string;
}

/** What an app answered for the sample. */
export function TrialResult({ trial, words, worth, money }: TrialResultProps) {
  if (trial.status === 'failed') return <p>{words.tryItFailed}</p>;
  if (trial.status === 'quoted') {
    if (trial.rates.length === 0) return <p>{words.tryItNothing}</p>;
    const lines = trial.rates.map(({ title, rate, description }, index) => ({
      key: `${index} ${title}`,
      name: title,
      about: description ?? '',
      amount: rate === 0 ? words.free : money(rate),
    }));
    return <Lines head={[words.rate, words.price]} lines={lines} />;
  }
  if (trial.discounts.length === 0) return <p>{words.tryItNothing}</p>;
  const lines = trial.discounts.map(({ value, type, description }, index) => {
    const isPercent = type !== 'ABSOLUTE';
    return {
      key: `${index} ${description ?? ''}`,
      name: description ?? words.discount,
      about: isPercent ? `${value} %` : '',
      amount: `−${money(isPercent ? (worth * value) / 100 : value)}`,
    };
  });
  const whole = { key: 'goods', name: words.goods, about: '', amount: money(worth) };
  return <Lines head={[words.discount, words.price]} lines={[whole, ...lines]} />;
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly amount: string;
}

function Lines({ head: [name, amount], lines }: { head: readonly [string, string]; lines: readonly Line[] }) {
  return (
    <table className="trial-lines">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{amount}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <td>
              {line.name}
              {line.about && <span className="muted"> · {line.about}</span>}
            </td>
            <td className="trial-amount">{line.amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
