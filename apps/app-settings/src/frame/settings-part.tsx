'use client';

import { SettingsForm, type SettingsFormProps } from '../form/settings-form.tsx';
import { TryIt, type TryItProps } from '../preview/try-it.tsx';

export interface SettingsPartProps extends Omit<SettingsFormProps, 'renderPreview'> {
  /** What can be tried with the settings. */
  readonly trial: TryItProps['kind'] | undefined;
  readonly onTry: TryItProps['onTry'];
}

/** The settings, and what they do to a cart. */
export function SettingsPart({ trial, onTry, ...form }: SettingsPartProps) {
  const { spec, locale, currency } = form;
  return (
    <SettingsForm
      {...form}
      {...(trial && {
        renderPreview: (draft) => <TryIt kind={trial} onTry={onTry} {...{ spec, draft, locale, currency }} />,
      })}
    />
  );
}
