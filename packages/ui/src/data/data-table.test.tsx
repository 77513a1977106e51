// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { Button } from '../actions/button.tsx';
import { DataTable, type TableColumn } from './data-table.tsx';

interface Order {
  id: string;
  total: number;
}

const rows: Order[] = [
  { id: 'A1', total: 10 },
  { id: 'B2', total: 20 },
  { id: 'C3', total: 30 },
];

const columns: TableColumn<Order>[] = [
  { key: 'id', header: 'Order', cell: (order) => order.id, sortable: true },
  { key: 'total', header: 'Total', cell: (order) => order.total, align: 'end', sortable: true },
];

const base = {
  caption: 'Orders',
  columns,
  rows,
  rowKey: (order: Order) => order.id,
  rowHref: (order: Order) => `/orders/${order.id}`,
  sort: { key: 'total', direction: 'asc' as const },
  sortHref: ({ key, direction }: { key: string; direction: string }) => `?sort=${key}.${direction}`,
};

describe('a table', () => {
  it('links each row by its first cell', () => {
    render(<DataTable {...base} />);

    expect(screen.getByRole('link', { name: 'B2' }).getAttribute('href')).toBe('/orders/B2');
  });

  it('says how it is sorted, and turns the order round on a second press', () => {
    render(<DataTable {...base} />);

    const total = screen.getByRole('columnheader', { name: 'Total' });
    expect(total.getAttribute('aria-sort')).toBe('ascending');
    expect(within(total).getByRole('link').getAttribute('href')).toContain('?sort=total.desc');
    expect(screen.getByRole('columnheader', { name: 'Order' }).hasAttribute('aria-sort')).toBe(false);
    expect(screen.getByRole('link', { name: 'Order' }).getAttribute('href')).toContain('?sort=id.asc');
  });

  it('shows the empty state instead of a table without rows', () => {
    render(<DataTable {...base} rows={[]} empty="No orders yet" />);

    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('No orders yet')).toBeTruthy();
  });

  it('renders on the server with its checkboxes and rows', () => {
    const html = renderToStaticMarkup(<DataTable {...base} bulkActions={<Button type="submit">Ship</Button>} />);

    expect(html.match(/name="selected"/g)).toHaveLength(3);
    expect(html).toContain('href="/orders/C3"');
  });
});

describe('selecting rows', () => {
  const table = (shown: Order[] = rows) => (
    <DataTable
      {...base}
      rows={shown}
      rowLabel={(order) => `order ${order.id}`}
      bulkActions={<Button type="submit">Ship</Button>}
    />
  );
  const form = () => screen.getByRole<HTMLFormElement>('form', { name: 'Actions for selected orders' });

  it('shows the bulk bar with the count, and its form sends the keys', async () => {
    const user = userEvent.setup();
    render(table());
    expect(screen.queryByRole('button', { name: 'Ship' })).toBeNull();

    await user.click(screen.getByRole('checkbox', { name: 'Select order A1' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select order C3' }));

    expect(screen.getByRole('status').textContent).toBe('2 selected');
    expect(screen.getByRole('button', { name: 'Ship' })).toBeTruthy();
    expect(new FormData(form()).getAll('selected')).toEqual(['A1', 'C3']);
  });

  it('selects all of the page or none, and shows when it is some', async () => {
    const user = userEvent.setup();
    render(table());
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select all on this page' });

    await user.click(screen.getByRole('checkbox', { name: 'Select order B2' }));
    expect(all.indeterminate).toBe(true);

    await user.click(all);
    expect(screen.getByRole('status').textContent).toBe('3 selected');
    expect([all.checked, all.indeterminate]).toEqual([true, false]);

    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(new FormData(form()).getAll('selected')).toEqual([]);
  });

  it('forgets rows that are no longer shown', async () => {
    const user = userEvent.setup();
    const { rerender } = render(table());
    await user.click(screen.getByRole('checkbox', { name: 'Select all on this page' }));

    rerender(table(rows.slice(1)));

    expect(screen.getByRole('status').textContent).toBe('2 selected');
  });
});
