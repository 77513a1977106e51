import { STAFF_SCOPES, type StaffScope } from '@ecwid-kit/types/scopes';
import { CheckboxField, RadioGroup } from '@ecwid-kit/ui';
import { checkedOf, errorOf, valueOf, type FormState } from '../forms/form-state.ts';
import { areaField, STAFF_AREAS } from './staff-areas.ts';

const ACCESS = [
  { value: 'everything', label: 'Everything', help: 'All areas, apps and settings. Billing and staff stay yours.' },
  { value: 'some', label: 'Only these areas' },
];

interface AccessFieldsProps {
  state: FormState;
  /** What the account has. `undefined` for a new one. */
  stored: readonly StaffScope[] | undefined;
  everything: boolean;
}

/** What of the store somebody gets to see. */
export function AccessFields({ state, stored = [], everything }: AccessFieldsProps) {
  return (
    <>
      <RadioGroup
        name="access"
        label="Access to"
        options={ACCESS}
        defaultValue={valueOf(state, 'access', everything ? 'everything' : 'some')}
        error={errorOf(state, 'access')}
      />
      <div>
        {STAFF_AREAS.map((scope) => (
          <CheckboxField
            key={scope}
            name={areaField(scope)}
            label={STAFF_SCOPES[scope]}
            defaultChecked={checkedOf(state, areaField(scope), stored.includes(scope))}
          />
        ))}
      </div>
    </>
  );
}
