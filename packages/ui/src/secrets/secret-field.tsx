'use client';

import { Copy, Eye, EyeOff } from 'lucide-react';
import { useEffect, useId, useState } from 'react';

import { IconButton } from '../actions/icon-button.tsx';
import { copyText } from './copy-text.ts';

/** How long a revealed secret stays readable. */
export const REVEAL_MS = 30_000;

const MASK = '•'.repeat(24);

export interface SecretFieldProps {
  /** What it is, for example "Client secret". */
  label: string;
  /** The secret, or a server action that brings it when it is asked for, so that the page does not carry it. */
  secret: string | (() => Promise<string>);
  help?: string;
}

type Spoken = { words: string; failed?: boolean };

/** A secret to read or copy: masked, revealed for 30 seconds, copied without being revealed. */
export function SecretField({ label, secret, help }: SecretFieldProps) {
  const id = useId();
  const [revealed, setRevealed] = useState<string>();
  const [spoken, setSpoken] = useState<Spoken>();

  useEffect(() => {
    if (revealed === undefined) return undefined;
    const timer = setTimeout(() => {
      setRevealed(undefined);
      setSpoken({ words: `${label} hidden again` });
    }, REVEAL_MS);
    return () => clearTimeout(timer);
  }, [revealed, label]);

  const load = async () => (typeof secret === 'string' ? secret : secret());
  const reveal = async () => {
    try {
      setRevealed(await load());
      setSpoken({ words: `${label} revealed for ${REVEAL_MS / 1000} seconds` });
    } catch {
      setSpoken({ words: `${label} could not be loaded; try again`, failed: true }); // the action logs its own reason
    }
  };
  const hide = () => {
    setRevealed(undefined);
    setSpoken({ words: `${label} hidden` });
  };
  const copy = async () => {
    try {
      const copied = await copyText(await load());
      setSpoken(
        copied
          ? { words: `${label} copied` }
          : { words: `${label} could not be copied; reveal it and copy by hand`, failed: true },
      );
    } catch {
      setSpoken({ words: `${label} could not be loaded; try again`, failed: true }); // the action logs its own reason
    }
  };

  const name = label.toLowerCase();
  return (
    <div className="secret" role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="secret-line">
        {revealed === undefined ? (
          <code className="secret-value" aria-label="Masked" role="img">
            {MASK}
          </code>
        ) : (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, so the keyboard must reach it
          <code className="secret-value" tabIndex={0}>
            {revealed}
          </code>
        )}
        <IconButton
          size="small"
          label={revealed === undefined ? `Reveal ${name}` : `Hide ${name}`}
          icon={
            revealed === undefined ? (
              <Eye className="icon" aria-hidden="true" />
            ) : (
              <EyeOff className="icon" aria-hidden="true" />
            )
          }
          onClick={() => (revealed === undefined ? void reveal() : hide())}
        />
        <IconButton
          size="small"
          label={`Copy ${name}`}
          icon={<Copy className="icon" aria-hidden="true" />}
          onClick={() => void copy()}
        />
      </div>
      <p className={spoken?.failed ? 'field-message field-message-error' : 'field-message'}>
        <span>
          <span role="status">{spoken?.words}</span>
          {!spoken && help}
        </span>
      </p>
    </div>
  );
}
