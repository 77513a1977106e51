import { useId, type ComponentProps } from 'react';

import { errorText, FieldMessage, type FieldProps } from './field.tsx';

export interface CheckboxFieldProps extends Omit<FieldProps, 'optional'>, Omit<ComponentProps<'input'>, 'id' | 'type'> {
  name: string;
}

/** Yes or no, saved with the form it stands in. */
export function CheckboxField({ label, help, error, className, ...input }: CheckboxFieldProps) {
  const id = useId();
  const message = errorText(error);
  return (
    <div className="choice">
      <input
        {...input}
        id={id}
        type="checkbox"
        className="choice-input"
        aria-describedby={help || message ? `${id}-${message ? 'message' : 'help'}` : undefined}
        aria-invalid={message ? true : undefined}
      />
      <label className="choice-label" htmlFor={id}>
        {label}
      </label>
      {help && (
        <p id={`${id}-help`} className="choice-help">
          {help}
        </p>
      )}
      {message && (
        <div className="choice-error">
          <FieldMessage id={id} error={message} />
        </div>
      )}
    </div>
  );
}
