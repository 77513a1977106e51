import { clsx } from 'clsx';
import { useId, type ComponentProps } from 'react';

import { controlAttributes, Field, type FieldProps } from './field.tsx';

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'id'> {
  name: string;
  /** Shown inside the field, for example `https://`. */
  prefix?: string;
  /** Shown inside the field, for example `kg`. */
  suffix?: string;
}

/** One line of text, or a number, date, e-mail or web address by `type`. */
export function TextField({
  label,
  help,
  error,
  optional,
  prefix,
  suffix,
  className,
  style,
  ...input
}: TextFieldProps) {
  const id = useId();
  const affixChars = (prefix ?? suffix ?? '').length;
  return (
    <Field id={id} label={label} help={help} error={error} optional={optional}>
      <span className="affixed">
        {prefix && (
          <span className="affix" aria-hidden="true">
            {prefix}
          </span>
        )}
        <input
          type="text"
          {...input}
          {...controlAttributes(id, { help, error, optional })}
          className={clsx(
            'control',
            prefix && 'control-prefixed',
            suffix && 'control-suffixed',
            input.type === 'number' && 'control-number',
            className,
          )}
          style={{ ...style, '--affix-chars': affixChars } as typeof style /* custom properties are not in the type */}
        />
        {suffix && (
          <span className="affix affix-end" aria-hidden="true">
            {suffix}
          </span>
        )}
      </span>
    </Field>
  );
}
