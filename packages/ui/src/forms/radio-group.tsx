import { useId, type ReactNode } from 'react';

import { errorText, FieldMessage, type FieldProps } from './field.tsx';

export interface RadioOption {
  value: string;
  label: string;
  help?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps extends FieldProps {
  name: string;
  options: readonly RadioOption[];
  defaultValue?: string | undefined;
}

/** One of a few, all in view. */
export function RadioGroup({ label, help, error, optional, name, options, defaultValue }: RadioGroupProps) {
  const id = useId();
  const invalid = errorText(error) !== undefined;
  return (
    <fieldset
      role="radiogroup"
      aria-required={!optional}
      aria-invalid={invalid || undefined}
      aria-describedby={`${id}-message`}
    >
      <legend className="radio-legend">{label}</legend>
      {options.map((option) => (
        <div key={option.value} className="choice">
          <input
            id={`${id}-${option.value}`}
            className="choice-input"
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            disabled={option.disabled}
            aria-describedby={option.help ? `${id}-${option.value}-help` : undefined}
          />
          <label className="choice-label" htmlFor={`${id}-${option.value}`}>
            {option.label}
          </label>
          {option.help && (
            <p id={`${id}-${option.value}-help`} className="choice-help">
              {option.help}
            </p>
          )}
        </div>
      ))}
      <FieldMessage id={id} help={help} error={error} />
    </fieldset>
  );
}
