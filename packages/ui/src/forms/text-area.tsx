import { clsx } from 'clsx';
import { useId, type ComponentProps } from 'react';

import { controlAttributes, Field, type FieldProps } from './field.tsx';

export interface TextAreaProps extends FieldProps, Omit<ComponentProps<'textarea'>, 'id'> {
  name: string;
}

/** Several lines of text. */
export function TextArea({ label, help, error, optional, className, rows = 4, ...textarea }: TextAreaProps) {
  const id = useId();
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional}>
      <textarea
        {...textarea}
        {...controlAttributes(id, { help, error, optional })}
        rows={rows}
        className={clsx('control', className)}
      />
    </Field>
  );
}
