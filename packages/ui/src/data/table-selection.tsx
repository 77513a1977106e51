'use client';

import { createContext, use, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';

import { Button } from '../actions/button.tsx';

interface Selection {
  formId: string;
  selected: ReadonlySet<string>;
  all: readonly string[];
  toggle: (id: string, on: boolean) => void;
  toggleAll: (on: boolean) => void;
}

const SelectionContext = createContext<Selection | undefined>(undefined);

/** The keys of the selected rows, for a bulk action that is not a submit button. Inside a table's `bulkActions`. */
export function useTableSelection(): Pick<Selection, 'selected' | 'toggleAll'> {
  const selection = use(SelectionContext);
  if (!selection) throw new Error('useTableSelection: this component is not inside a table with bulk actions');
  return selection;
}

interface TableSelectionProps {
  ids: readonly string[];
  /** What is selected, for example "orders". */
  what: string;
  actions: ReactNode;
  children: ReactNode;
}

/** Keeps what is selected. Its bar has its room from the start, so that selecting a row moves none. */
export function TableSelection({ ids, what, actions, children }: TableSelectionProps) {
  const formId = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  const selection = useMemo((): Selection => {
    // Rows that left the page with a new sort or filter are no longer selected.
    const selected = new Set(ids.filter((id) => chosen.has(id)));
    return {
      formId,
      selected,
      all: ids,
      toggle: (id, on) => {
        const next = new Set(selected);
        if (on) next.add(id);
        else next.delete(id);
        setChosen(next);
      },
      toggleAll: (on) => setChosen(new Set(on ? ids : [])),
    };
  }, [formId, ids, chosen]);

  const count = selection.selected.size;
  return (
    <SelectionContext value={selection}>
      <form id={formId} className="bulk-bar" aria-label={`Actions for selected ${what}`}>
        <span role="status" className={count > 0 ? 'bulk-bar-count' : undefined}>
          {count > 0 ? `${count} selected` : `Select ${what} to act on several at once`}
        </span>
        {count > 0 && (
          <div className="bulk-bar-actions">
            {actions}
            <Button variant="plain" size="small" onClick={() => selection.toggleAll(false)}>
              Clear
            </Button>
          </div>
        )}
      </form>
      {children}
    </SelectionContext>
  );
}

/** One row's checkbox; its value travels with the bulk bar's form. */
export function SelectRow({ id, label }: { id: string; label: string }) {
  const selection = use(SelectionContext);
  return (
    <label className="select-cell">
      <input
        className="choice-input select-row"
        type="checkbox"
        name="selected"
        value={id}
        form={selection?.formId}
        aria-label={`Select ${label}`}
        checked={selection?.selected.has(id) ?? false}
        onChange={(event) => selection?.toggle(id, event.target.checked)}
      />
    </label>
  );
}

/** The checkbox of the head: all rows of this page, or none. */
export function SelectAllRows() {
  const selection = use(SelectionContext);
  const ref = useRef<HTMLInputElement>(null);
  const count = selection?.selected.size ?? 0;
  const total = selection?.all.length ?? 0;
  const some = count > 0 && count < total;

  useEffect(() => {
    if (ref.current) ref.current.indeterminate = some;
  }, [some]);

  return (
    <label className="select-cell">
      <input
        ref={ref}
        className="choice-input"
        type="checkbox"
        aria-label="Select all on this page"
        checked={total > 0 && count === total}
        onChange={(event) => selection?.toggleAll(event.target.checked)}
      />
    </label>
  );
}
