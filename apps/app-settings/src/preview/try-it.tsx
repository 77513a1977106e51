'use client';

import { Button, formatMoney } from '@ecwid-kit/ui';
import { useId, useState, useTransition, type FormEvent } from 'react';
import type { DraftFields, FieldSpec, FormSpec } from '../settings/field-spec.ts';
import { fieldsOf } from '../settings/field-spec.ts';
import { problemAt, type Problems } from '../settings/problem.ts';
import { readDraft } from '../settings/read-draft.ts';
import { toDraft } from '../settings/draft.ts';
import { FormContext } from '../form/form-context.ts';
import { Fields } from '../form/field-input.tsx';
import type { Locale } from '../words/locale.ts';
import { wordsFor } from '../words/words.ts';
import type { Trial } from './try-app.ts';
import { TrialResult } from './trial-result.tsx';

export interface TryItProps {
  readonly kind: 'shipping' | 'discount';
  readonly spec: FormSpec;
  /** Of the settings above, saved or not. */
  readonly draft: DraftFields;
  readonly locale: Locale;
  readonly currency: string;
  /** Where the store is: where the sample is sent to at first. */
  readonly onTry: (values: unknown, sample: unknown) => Promise<Trial>;
}

const SAMPLE = { country: 'DE', weightKg: 1.2, goods: 40, pieces: 4, pricePerPiece: 15 };

/** Tries the settings on a cart. */
export function TryIt({ kind, spec, draft, locale, currency, onTry }: TryItProps) {
  const id = useId();
  const words = wordsFor(locale);
  const fields = sampleFields(kind, locale);
  const [sample, setSample] = useState(() => toDraft(fields, SAMPLE));
  const [problems, setProblems] = useState<Problems>([]);
  const [trial, setTrial] = useState<Trial>();
  const [blocked, setBlocked] = useState(false);
  const [running, start] = useTransition();

  const run = (event: FormEvent) => {
    event.preventDefault();
    const settings = readDraft(fieldsOf(spec), draft);
    const read = readDraft(fields, sample);
    setProblems(read.problems);
    setBlocked(settings.problems.length > 0);
    setTrial(undefined);
    if (settings.problems.length > 0 || read.problems.length > 0) return;
    start(async () => {
      const given = sampleOf(read.value);
      setTrial(await onTry(settings.value, { ...given, currency }).catch((): Trial => ({ status: 'failed' })));
    });
  };

  const scope = { locale, currency, problems, say: () => {} };
  const worth = sampleOf(readDraft(fields, sample).value);
  return (
    <section className="try-it" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="form-section-title">
        {words.tryIt}
      </h2>
      <p className="muted">{words.tryItAbout}</p>
      <FormContext value={scope}>
        <form className="try-it-form" noValidate onSubmit={run}>
          <Fields fields={fields} draft={sample} path="" onChange={setSample} />
          <Button type="submit" busy={running}>
            {words.tryItCalculate}
          </Button>
        </form>
      </FormContext>
      <div role="status">
        {blocked && <p>{words.tryItFix}</p>}
        {trial && problemAt(problems, '') === undefined && (
          <TrialResult
            trial={trial}
            words={words}
            worth={worth.pieces * worth.pricePerPiece}
            money={(amount) => formatMoney(amount, currency, locale)}
          />
        )}
      </div>
    </section>
  );
}

/** The value of goods is one piece at that price, where pieces are not asked for. */
function sampleOf(values: Readonly<Record<string, unknown>>) {
  const number = (name: string, otherwise: number) => (typeof values[name] === 'number' ? values[name] : otherwise);
  return {
    country: typeof values['country'] === 'string' ? values['country'] : SAMPLE.country,
    weightKg: number('weightKg', SAMPLE.weightKg),
    pieces: number('pieces', 1),
    pricePerPiece: number('pricePerPiece', number('goods', 0)),
  };
}

function sampleFields(kind: TryItProps['kind'], locale: Locale): readonly FieldSpec[] {
  const words = wordsFor(locale);
  const amount = { kind: 'number', integer: false, money: true, min: 0, max: 100_000 } as const;
  if (kind === 'discount') {
    return [
      { kind: 'number', name: 'pieces', label: words.pieces, integer: true, money: false, min: 1, max: 10_000 },
      { ...amount, name: 'pricePerPiece', label: words.pricePerPiece },
    ];
  }
  return [
    {
      kind: 'text',
      name: 'country',
      label: words.country,
      required: true,
      multiline: false,
      pattern: '^[A-Z]{2}$',
      example: 'DE',
      uppercase: true,
    },
    { ...amount, name: 'weightKg', label: words.weight, money: false, unit: 'kg' },
    { ...amount, name: 'goods', label: words.goods },
  ];
}
