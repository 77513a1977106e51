import type { ReactNode } from 'react';

/** Cards one below the other. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className="stack">{children}</div>;
}

/** A detail page's two columns: the cards, and the facts (dates, ids) beside or below them. */
export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="columns">
      <div className="columns-inner">
        <div className="stack">{children}</div>
        <div className="stack">{aside}</div>
      </div>
    </div>
  );
}
