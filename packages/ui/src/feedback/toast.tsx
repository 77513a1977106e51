'use client';

import { X } from 'lucide-react';
import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';

import { IconButton } from '../actions/icon-button.tsx';

/** How long a toast stays while nobody points at it. */
export const TOAST_MS = 6000;

interface ToastEntry {
  id: number;
  message: string;
}

const ToastContext = createContext<((message: string) => void) | undefined>(undefined);

/** Says `message` in a corner and in a live region. Only for what needs no action; `ToastProvider` stands above. */
export function useToast(): (message: string) => void {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast: there is no ToastProvider above this component');
  return show;
}

/** Holds the page's toasts. One, in the root layout. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ToastEntry[]>([]);

  const show = useCallback((message: string) => {
    setToasts((all) => [...all, { id: (all.at(-1)?.id ?? 0) + 1, message }].slice(-3));
  }, []);
  const dismiss = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);

  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status">
        {toasts.map((toast) => (
          <Toast key={toast.id} toast={toast} onDismiss={dismiss} />
        ))}
      </div>
    </ToastContext>
  );
}

function Toast({ toast, onDismiss }: { toast: ToastEntry; onDismiss: (id: number) => void }) {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => onDismiss(toast.id), TOAST_MS);
    return () => clearTimeout(timer);
  }, [held, toast.id, onDismiss]);

  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.message}</span>
      <IconButton
        label="Dismiss"
        size="small"
        icon={<X className="icon" aria-hidden="true" />}
        onClick={() => onDismiss(toast.id)}
      />
    </div>
  );
}
