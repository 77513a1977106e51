'use client';

import { Banner, FirstErrorFocus, FormSection, FormSections } from '@ecwid-kit/ui';
import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { isSameDraft, toDraft } from '../settings/draft.ts';
import { fieldsOf, type DraftFields, type FormSpec } from '../settings/field-spec.ts';
import type { Problems } from '../settings/problem.ts';
import { readDraft } from '../settings/read-draft.ts';
import type { SaveResult } from '../settings/save-settings.ts';
import type { Refusal } from '../words/en.ts';
import type { Locale } from '../words/locale.ts';
import { wordsFor } from '../words/words.ts';
import { Fields } from './field-input.tsx';
import { FormContext } from './form-context.ts';
import { SaveBar } from './save-bar.tsx';
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts';

export interface SettingsFormProps {
  readonly spec: FormSpec;
  /** What is saved, or the defaults. */
  readonly values: unknown;
  /** Whether a merchant ever saved. */
  readonly saved: boolean;
  readonly locale: Locale;
  readonly currency: string;
  readonly onSave: (values: unknown) => Promise<SaveResult>;
  /** Below the form: what depends on the values, saved or not. */
  readonly renderPreview?: ((draft: DraftFields) => ReactNode) | undefined;
}

const NO_PROBLEMS: Problems = [];

/** The settings of an app. Checks before it sends, keeps what was typed when it is refused, says what became of it. */
export function SettingsForm({ spec, locale, currency, onSave, renderPreview, ...initial }: SettingsFormProps) {
  const id = useId();
  const words = wordsFor(locale);
  const fields = useMemo(() => fieldsOf(spec), [spec]);
  const [savedDraft, setSavedDraft] = useState(() => toDraft(fields, initial.values));
  const [draft, setDraft] = useState(savedDraft);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [refusal, setRefusal] = useState<Refusal>();
  const [everSaved, setEverSaved] = useState(initial.saved);
  const [justSaved, setJustSaved] = useState(false);
  const [saving, setSaving] = useState(false);
  const [said, setSaid] = useState('');
  const latest = useRef(draft);

  const dirty = !isSameDraft(draft, savedDraft);
  useAskBeforeLeaving(dirty && !saving);

  const edit = (change: (before: DraftFields) => DraftFields) => {
    latest.current = change(latest.current);
    setDraft(latest.current);
    setJustSaved(false);
    // A problem goes as soon as its value is right; new ones wait for the next save.
    setProblems((before) => {
      if (before.length === 0) return before;
      const left = new Set(readDraft(fields, latest.current).problems.map(({ path }) => path));
      return before.filter(({ path }) => left.has(path));
    });
  };

  const discard = () => {
    latest.current = savedDraft;
    setDraft(savedDraft);
    setProblems(NO_PROBLEMS);
    setRefusal(undefined);
  };

  const save = async () => {
    const sent = latest.current;
    const read = readDraft(fields, sent);
    setProblems(read.problems);
    setRefusal(undefined);
    if (read.problems.length > 0) return;
    setSaving(true);
    const result = await onSave(read.value).catch((): SaveResult => ({ status: 'refused', reason: 'failed' }));
    setSaving(false);
    if (result.status === 'invalid') setProblems(result.problems);
    if (result.status === 'refused') setRefusal(result.reason);
    if (result.status !== 'saved') return;
    const kept = toDraft(fields, result.values);
    setSavedDraft(kept);
    setEverSaved(true);
    setJustSaved(true);
    // What was typed meanwhile stays.
    if (latest.current === sent) {
      latest.current = kept;
      setDraft(kept);
    }
  };

  const scope = useMemo(() => ({ locale, currency, problems, say: setSaid }), [locale, currency, problems]);
  const status = dirty ? words.unsaved : justSaved ? words.saved : everSaved ? '' : words.untouched;

  return (
    <FormContext value={scope}>
      <form
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <FormSections>
          {spec.sections.map((section) => (
            <FormSection key={section.title} title={section.title} description={section.about}>
              <Fields fields={section.fields} draft={draft} path="" onChange={edit} />
            </FormSection>
          ))}
        </FormSections>
        {refusal && (
          <Banner tone="danger" title={words.refusals[refusal].title} announce="alert">
            <p>{words.refusals[refusal].about}</p>
          </Banner>
        )}
        {problems.length > 0 && <Banner tone="danger" title={words.checkFields} announce="alert" />}
        <SaveBar
          status={status}
          tone={justSaved && !dirty ? 'saved' : 'plain'}
          {...{ words, dirty, saving }}
          onDiscard={discard}
        />
        <FirstErrorFocus form={id} watch={problems} />
      </form>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {renderPreview?.(draft)}
    </FormContext>
  );
}
