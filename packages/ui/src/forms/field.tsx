import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** What every field takes beside what its control takes. */
export interface FieldProps {
  label: string;
  /** Stands below the control until an error takes its place. */
  help?: ReactNode;
  /** What to do, in words: "Enter a price of 0 or more". An array shows its first entry. */
  error?: string | readonly string[] | undefined;
  /** Required is the default; what may be left empty is marked. */
  optional?: boolean | undefined;
}

export interface FieldFrameProps extends FieldProps {
  /** The control's id; the message's id is derived from it. */
  id: string;
  children: ReactNode;
}

export function errorText(error: FieldProps['error']): string | undefined {
  return typeof error === 'string' ? error || undefined : error?.[0];
}

/** The attributes that tie a control to its message and its state. */
export function controlAttributes(id: string, { help, error, optional }: Omit<FieldProps, 'label'>) {
  const invalid = errorText(error) !== undefined;
  return {
    id,
    ...(invalid ? { 'aria-invalid': true } : {}),
    ...(optional ? {} : { 'aria-required': true }),
    ...(invalid || help ? { 'aria-describedby': `${id}-message` } : {}),
  };
}

/** Help or error, in the same place, with its room kept when there is neither. */
export function FieldMessage({ id, help, error }: { id: string; help?: ReactNode; error?: FieldProps['error'] }) {
  const message = errorText(error);
  if (message === undefined) {
    return (
      <p id={`${id}-message`} className="field-message">
        {help}
      </p>
    );
  }
  return (
    <p id={`${id}-message`} className="field-message field-message-error">
      <CircleAlert className="icon" aria-hidden="true" />
      {message}
    </p>
  );
}

/**
 * Label above, message below. The named fields use it; use it directly for a control of your own, and spread
 * `controlAttributes(id, …)` on that control.
 */
export function Field({ id, label, help, error, optional, children }: FieldFrameProps) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {optional && <span className="field-optional">Optional</span>}
      </label>
      {children}
      <FieldMessage id={id} help={help} error={error} />
    </div>
  );
}
