import { useId, type ReactNode } from 'react';

export interface FormSectionProps {
  title: string;
  /** What these values decide, in a sentence. */
  description?: ReactNode;
  children: ReactNode;
}

/** Holds the sections of one page; they put their title beside the fields where there is room. */
export function FormSections({ children }: { children: ReactNode }) {
  return <div className="form-sections">{children}</div>;
}

/** Titled values: what they are about on one side, the fields on the other. */
export function FormSection({ title, description, children }: FormSectionProps) {
  const id = useId();
  return (
    <section className="form-section" aria-labelledby={id}>
      <div>
        <h2 id={id} className="form-section-title">
          {title}
        </h2>
        {description && <p className="form-section-about">{description}</p>}
      </div>
      <div className="form-section-body">{children}</div>
    </section>
  );
}

/** Short fields side by side, one below the other where they do not fit. */
export function FormRow({ children }: { children: ReactNode }) {
  return <div className="form-row">{children}</div>;
}
