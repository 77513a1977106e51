import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

import { formatMoney } from '../foundation/money.ts';

export interface MoneyLine {
  label: string;
  amount: number;
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
        {lines.map((line) => (
          <div key={line.label} className="breakdown-line">
            <dt>{line.label}</dt>
            <dd>{formatMoney(line.amount, currency)}</dd>
            {line.why && <dd className="breakdown-why">{line.why}</dd>}
          </div>
        ))}
      </dl>
    </details>
  );
}
