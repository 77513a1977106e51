import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: string;
  /** What belongs here and what it is good for. */
  children: ReactNode;
  /** The first thing to do. */
  actions?: ReactNode;
  icon?: ReactNode;
  headingLevel?: 2 | 3;
}

/** A list without entries: says what this is and gives the first action. */
export function EmptyState({ title, children, actions, icon, headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="empty-state">
      {icon && (
        <span className="empty-state-icon" aria-hidden="true">
          {icon}
        </span>
      )}
      <Heading className="empty-state-title">{title}</Heading>
      <div className="empty-state-about">{children}</div>
      {actions && <div className="empty-state-actions">{actions}</div>}
    </div>
  );
}
