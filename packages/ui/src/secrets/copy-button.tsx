'use client';

import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';

import { IconButton } from '../actions/icon-button.tsx';
import { VisuallyHidden } from '../foundation/visually-hidden.tsx';
import { copyText } from './copy-text.ts';

export interface CopyButtonProps {
  text: string;
  /** What is copied, for example "Store id". */
  what: string;
}

/** Copies a text and says so, to the eye and in a live region. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [result, setResult] = useState<'copied' | 'failed'>();

  useEffect(() => {
    if (!result) return undefined;
    const timer = setTimeout(() => setResult(undefined), 3000);
    return () => clearTimeout(timer);
  }, [result]);

  const copy = async () => setResult((await copyText(text)) ? 'copied' : 'failed');
  const Icon = result === 'copied' ? Check : Copy;
  return (
    <>
      <IconButton
        label={`Copy ${what.toLowerCase()}`}
        size="small"
        icon={<Icon className="icon" aria-hidden="true" />}
        onClick={() => void copy()}
      />
      <VisuallyHidden>
        <span role="status">
          {result === 'copied' && `${what} copied`}
          {result === 'failed' && `${what} could not be copied; select it and copy by hand`}
        </span>
      </VisuallyHidden>
    </>
  );
}
