import { clsx } from 'clsx';
import { useId, type ReactNode } from 'react';

export interface CardProps {
  title?: string;
  actions?: ReactNode;
  /** No padding, for a table or a list that reaches the edges. */
  flush?: boolean;
  children: ReactNode;
}

/** One subject of a page. With a title it is a named region. */
export function Card({ title, actions, flush, children }: CardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={title ? id : undefined}>
      {(title || actions) && (
        <div className="card-head">
          {title && (
            <h2 id={id} className="card-title">
              {title}
            </h2>
          )}
          {actions && <div className="card-actions">{actions}</div>}
        </div>
      )}
      <div className={clsx('card-body', flush && 'card-flush')}>{children}</div>
    </section>
  );
}
