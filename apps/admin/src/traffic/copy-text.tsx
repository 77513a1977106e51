'use client';

import { Button, useToast } from '@ecwid-kit/ui';
import { Copy } from 'lucide-react';

/** A button that copies a text and says so. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const showToast = useToast();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => showToast('Copied'),
      () => showToast('It could not be copied: the browser does not allow it here'),
    );
  return (
    <Button icon={<Copy className="icon" aria-hidden="true" />} onClick={() => void copy()}>
      {label}
    </Button>
  );
}
