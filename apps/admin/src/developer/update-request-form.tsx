'use client';

import { ALWAYS_GRANTED_SCOPE, SCOPES } from '@ecwid-kit/types/scopes';
import type { AppSettings } from '@ecwid-kit/types/control';
import type { EndpointSetting } from '@ecwid-kit/types/endpoints';
import {
  CheckboxField,
  FirstErrorFocus,
  FormRow,
  FormSection,
  FormSections,
  RadioGroup,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '@ecwid-kit/ui';
import { useActionState } from 'react';
import { FormMessage } from '../forms/form-message.tsx';
import { errorOf, IDLE, valueOf } from '../forms/form-state.ts';
import { requestUpdate } from './developer-actions.ts';
import { AUTH_MODE_OPTIONS, ENDPOINT_WORDS, SECTION_OPTIONS } from './setting-words.ts';

const FORM = 'update-request';
const ENDPOINTS = Object.keys(ENDPOINT_WORDS) as EndpointSetting[]; // Object.keys forgets the key type

interface UpdateRequestFormProps {
  storeId: number;
  clientId: string;
  settings: AppSettings;
}

/** Everything of an app that is changed by asking. */
export function UpdateRequestForm({ storeId, clientId, settings }: UpdateRequestFormProps) {
  const [state, action] = useActionState(requestUpdate.bind(null, { storeId, clientId }), IDLE);
  const field = (name: string, stored: string | undefined) => ({
    name,
    defaultValue: valueOf(state, name, stored ?? ''),
    error: errorOf(state, name),
  });
  const section = valueOf(state, 'section', settings.section ?? '');
  const wanted: ReadonlySet<string> = new Set([ALWAYS_GRANTED_SCOPE, ...settings.scopes]);
  return (
    <form id={FORM} action={action} noValidate>
      <FormMessage state={state} />
      <FormSections>
        <FormSection
          title="Scopes"
          description="What the app may do. Ask for no more than it needs: merchants see the list."
        >
          <fieldset className="scope-grid" aria-label="Scopes">
            {Object.entries(SCOPES).map(([scope, { grants }]) => (
              <CheckboxField
                key={scope}
                name="scope"
                value={scope}
                label={scope}
                help={grants}
                defaultChecked={wanted.has(scope)}
                disabled={scope === ALWAYS_GRANTED_SCOPE}
              />
            ))}
          </fieldset>
        </FormSection>
        <FormSection title="Endpoints" description="Addresses on your own server. Plain HTTP is fine in a sandbox.">
          <div className="form-stack">
            {ENDPOINTS.map((name) => (
              <TextField
                key={name}
                {...field(name, settings.endpoints[name])}
                type="url"
                label={ENDPOINT_WORDS[name].label}
                help={ENDPOINT_WORDS[name].help}
                optional
              />
            ))}
          </div>
        </FormSection>
        <FormSection title="Tab in the admin" description="Where the page is found, and how the payload reaches it.">
          <div className="form-stack">
            <FormRow>
              <TextField {...field('pageTitle', settings.pageTitle)} label="Title" optional />
              <SelectField
                key={section}
                {...field('section', settings.section)}
                label="Section"
                placeholder="Not set"
                options={SECTION_OPTIONS}
                optional
              />
            </FormRow>
            <RadioGroup
              label="User authentication"
              name="authMode"
              options={AUTH_MODE_OPTIONS}
              defaultValue={valueOf(state, 'authMode', settings.authMode)}
              error={errorOf(state, 'authMode')}
            />
          </div>
        </FormSection>
        <FormSection title="Message" description="What the change is for.">
          <div className="form-stack">
            <TextArea {...field('message', '')} label="Message" optional />
            <SubmitButton>Request update</SubmitButton>
          </div>
        </FormSection>
      </FormSections>
      <FirstErrorFocus form={FORM} watch={state} />
    </form>
  );
}
