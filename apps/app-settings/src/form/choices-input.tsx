'use client';

import { CheckboxField } from '@ecwid-kit/ui';
import type { ChoicesSpec } from '../settings/field-spec.ts';

export interface ChoicesInputProps {
  readonly field: ChoicesSpec;
  readonly path: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any of a few, all in view. */
export function ChoicesInput({ field, path, chosen, onChange }: ChoicesInputProps) {
  return (
    <fieldset className="form-group">
      <legend className="rows-title">{field.label}</legend>
      {field.help && <p className="muted">{field.help}</p>}
      {field.options.map(({ value, label }) => (
        <CheckboxField
          key={value}
          name={`${path}.${value}`}
          label={label}
          checked={chosen.includes(value)}
          onChange={(event) => {
            const others = chosen.filter((other) => other !== value);
            onChange(event.target.checked ? [...others, value] : others);
          }}
        />
      ))}
    </fieldset>
  );
}
