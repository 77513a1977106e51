'use client';

import { Button } from '@ecwid-kit/ui';
import { Printer } from 'lucide-react';

export function PrintButton() {
  return (
    <Button icon={<Printer className="icon" aria-hidden="true" />} onClick={() => window.print()}>
      Print
    </Button>
  );
}
