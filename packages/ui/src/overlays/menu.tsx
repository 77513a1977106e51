'use client';

import { clsx } from 'clsx';
import { ChevronDown, Ellipsis } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

import { Button } from '../actions/button.tsx';
import { IconButton } from '../actions/icon-button.tsx';
import { Link } from '../foundation/link.tsx';
import { menuTarget } from './menu-keys.ts';

export interface MenuItem {
  label: string;
  icon?: ReactNode;
  /** Where it goes; an item has this or `onSelect`. */
  href?: string;
  /** What it does; a server action will do. */
  onSelect?: () => unknown;
  danger?: boolean;
  disabled?: boolean;
}

export interface MenuProps {
  /** The button's words, or its name when it shows only dots. */
  label: string;
  items: readonly MenuItem[];
  /** `dots` for a row or a card, `button` for a page's header. */
  trigger?: 'button' | 'dots';
}

/** Below the button, or above where there is no room, and never outside the window. */
function place(popover: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const below = anchor.bottom + 4;
  const top = below + height > window.innerHeight - 8 ? Math.max(8, anchor.top - 4 - height) : below;
  popover.style.top = `${top}px`;
  popover.style.left = `${Math.max(8, Math.min(anchor.right - width, window.innerWidth - width - 8))}px`;
}

/** A button with a menu of actions. Arrows, Home, End and first letters move; Escape and a press elsewhere close. */
export function Menu({ label, items, trigger = 'button' }: MenuProps) {
  const id = useId();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const popoverRef = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const entries = () => [...(popoverRef.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const show = (edge: 'first' | 'last') => {
    if (!popoverRef.current || !buttonRef.current) return;
    popoverRef.current.showPopover();
    place(popoverRef.current, buttonRef.current);
    setOpen(true);
    entries()
      .at(edge === 'first' ? 0 : -1)
      ?.focus();
  };
  const close = () => {
    popoverRef.current?.hidePopover();
    setOpen(false);
    buttonRef.current?.focus();
  };

  const onMenuKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
      return;
    }
    if (event.key === 'Tab') popoverRef.current?.hidePopover();
    const all = entries();
    const target = menuTarget(
      event.key,
      all.findIndex((entry) => entry === document.activeElement),
      items.map((item) => item.label),
    );
    if (target === undefined) return;
    event.preventDefault();
    all[target]?.focus();
  };

  const triggerProps = {
    ref: buttonRef,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    'aria-controls': id,
    onClick: () => (open ? close() : show('first')),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      show(event.key === 'ArrowDown' ? 'first' : 'last');
    },
  } as const;

  return (
    <>
      {trigger === 'dots' ? (
        <IconButton {...triggerProps} label={label} icon={<Ellipsis className="icon" aria-hidden="true" />} />
      ) : (
        <Button {...triggerProps}>
          {label}
          <ChevronDown className="icon" aria-hidden="true" />
        </Button>
      )}
      <div
        ref={popoverRef}
        id={id}
        className="menu-popover"
        // `manual`: an automatic popover closes on the press of its own button, which would then open it again.
        popover="manual"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={onMenuKey}
        onToggle={(event) => setOpen(event.newState === 'open')}
        onBlur={(event) => {
          const next = event.relatedTarget;
          if (next !== buttonRef.current && !event.currentTarget.contains(next)) event.currentTarget.hidePopover();
        }}
      >
        {items.map((item) => (
          <MenuEntry key={item.label} item={item} onDone={close} />
        ))}
      </div>
    </>
  );
}

function MenuEntry({ item, onDone }: { item: MenuItem; onDone: () => void }) {
  const shared = {
    role: 'menuitem',
    tabIndex: -1,
    className: clsx('menu-item', item.danger && 'menu-item-danger'),
  } as const;
  if (item.href !== undefined && !item.disabled) {
    return (
      <Link {...shared} href={item.href} prefetch={false} onClick={onDone}>
        {item.icon}
        {item.label}
      </Link>
    );
  }
  return (
    <button
      {...shared}
      type="button"
      aria-disabled={item.disabled || undefined}
      onClick={() => {
        if (item.disabled) return;
        onDone();
        void item.onSelect?.();
      }}
    >
      {item.icon}
      {item.label}
    </button>
  );
}
