'use client';

import type { StoreSummary } from '@ecwid-kit/types/control';
import { Dialog, Menu } from '@ecwid-kit/ui';
import { Check, LogOut, Plus, Store } from 'lucide-react';
import { useState } from 'react';
import { signOut } from '../sign-in/sign-in-actions.ts';
import { storePath } from '../urls/store-path.ts';
import { NewStoreForm } from './new-store-form.tsx';

interface StoreSwitcherProps {
  current: StoreSummary;
  stores: readonly StoreSummary[];
  email: string;
  compact?: boolean;
}

/** The store's name, and a menu with the user's other stores and the way out. */
export function StoreSwitcher({ current, stores, email, compact = false }: StoreSwitcherProps) {
  const [making, setMaking] = useState(false);
  const items = [
    ...stores.map((store) => ({
      label: store.name,
      icon:
        store.id === current.id ? (
          <Check className="icon" aria-hidden="true" />
        ) : (
          <Store className="icon" aria-hidden="true" />
        ),
      href: storePath(store.id),
    })),
    {
      label: 'Make another store',
      icon: <Plus className="icon" aria-hidden="true" />,
      onSelect: () => setMaking(true),
    },
    { label: `Sign out ${email}`, icon: <LogOut className="icon" aria-hidden="true" />, onSelect: () => signOut() },
  ];
  return (
    <div className="store-switcher">
      <Menu
        label={compact ? `Store: ${current.name}` : current.name}
        items={items}
        trigger={compact ? 'dots' : 'button'}
      />
      <Dialog open={making} onClose={() => setMaking(false)} title="Make another store">
        <NewStoreForm />
      </Dialog>
    </div>
  );
}
