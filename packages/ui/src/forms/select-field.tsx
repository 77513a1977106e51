import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useId, type ComponentProps } from 'react';

import { controlAttributes, Field, type FieldProps } from './field.tsx';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

export interface SelectFieldProps extends FieldProps, Omit<ComponentProps<'select'>, 'id' | 'children'> {
  name: string;
  options: readonly SelectOption[];
  /** The words of the empty first choice; without it the first option is chosen. */
  placeholder?: string;
}

/** One of several, in a native list. */
export function SelectField({
  label,
  help,
  error,
  optional,
  options,
  placeholder,
  className,
  ...select
}: SelectFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional}>
      <span className="select">
        <select
          {...select}
          {...controlAttributes(id, { help, error, optional })}
          className={clsx('control', className)}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown className="icon" aria-hidden="true" />
      </span>
    </Field>
  );
}
