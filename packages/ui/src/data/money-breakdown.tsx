import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

import { formatMoney } from '../foundation/money.ts';

export interface MoneyLine {
  label: string;
  amount: number;
  /** Stands in place of an amount that adds nothing, such as a tax inside the prices. */
  note?: string;
  /** Which app, rule or rounding brought this about. */
  why?: ReactNode;
}

export interface MoneyBreakdownProps {
  label: string;
  total: number;
  lines: readonly MoneyLine[];
  /** ISO 4217 code. */
  currency: string;
  open?: boolean;
}

/** A total that opens to show how it came about. */
export function MoneyBreakdown({ label, total, lines, currency, open }: MoneyBreakdownProps) {
  return (
    <details className="breakdown" open={open}>
      <summary className="breakdown-total">
        <ChevronRight className="icon" aria-hidden="true" />
        <span>{label}</span>
        <span className="breakdown-amount">{formatMoney(total, currency)}</span>
      </summary>
      <dl>
        {lines.map((line, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same, and they never move
          <div key={index} className="breakdown-line">
            <dt>{line.label}</dt>
            <dd className={line.note === undefined ? undefined : 'breakdown-note'}>
              {line.note ?? formatMoney(line.amount, currency)}
            </dd>
            {line.why && <dd className="breakdown-why">{line.why}</dd>}
          </div>
        ))}
      </dl>
    </details>
  );
}
