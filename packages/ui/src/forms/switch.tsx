import { useId, type ComponentProps } from 'react';

import type { FieldProps } from './field.tsx';

export interface SwitchProps
  extends Pick<FieldProps, 'label' | 'help'>, Omit<ComponentProps<'input'>, 'id' | 'type' | 'role'> {
  name: string;
}

/** On or off, for what takes effect as a whole: an app, a payment method, a store. */
export function Switch({ label, help, className, ...input }: SwitchProps) {
  const id = useId();
  return (
    <div className="choice choice-switch">
      <label className="choice-label" htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a checkbox brings its own checked state
        role="switch"
        className="switch"
        aria-describedby={help ? `${id}-help` : undefined}
      />
      {help && (
        <p id={`${id}-help`} className="choice-help">
          {help}
        </p>
      )}
    </div>
  );
}
