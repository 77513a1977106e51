'use client';

import { CheckboxField } from '@ecwid-kit/ui';
import { useId } from 'react';
import { checkedOf, errorOf, type FormState, type FormValues } from './form-state.ts';

interface CheckboxSetProps {
  label: string;
  help?: string;
  /** What stands before each value in the name of its field: see `chosenOf`. */
  prefix: string;
  options: readonly { readonly value: string; readonly label: string }[];
  state: FormState;
  stored: FormValues;
  /** Whose error stands below, if it is not shown elsewhere. */
  errorName?: string;
  /** Short ones stand beside each other. */
  inline?: boolean;
}

/** Some of several, all in view. */
export function CheckboxSet(props: CheckboxSetProps) {
  const { label, help, prefix, options, state, stored, errorName, inline = false } = props;
  const id = useId();
  const error = errorName === undefined ? undefined : errorOf(state, errorName)?.[0];
  return (
    <fieldset aria-describedby={error || help ? id : undefined} aria-invalid={error ? true : undefined}>
      <legend className="radio-legend">{label}</legend>
      <div className={inline ? 'checkbox-row' : undefined}>
        {options.map(({ value, label: words }) => {
          const name = `${prefix}${value}`;
          const isOn = checkedOf(state, name, name in stored);
          return <CheckboxField key={`${name}-${isOn}`} name={name} label={words} defaultChecked={isOn} />;
        })}
      </div>
      {(error || help) && (
        <p id={id} className={error ? 'field-message field-message-error' : 'field-message'}>
          {error ?? help}
        </p>
      )}
    </fieldset>
  );
}
