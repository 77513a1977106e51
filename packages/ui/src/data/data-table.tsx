import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { Link } from '../foundation/link.tsx';
import { VisuallyHidden } from '../foundation/visually-hidden.tsx';
import { cellClass, type CellShape } from './cell-class.ts';
import { SelectAllRows, SelectRow, TableSelection } from './table-selection.tsx';
import { TableHead, type TableSort } from './table-head.tsx';

export interface TableColumn<Row> extends CellShape {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The header is a link that sorts by this column. */
  sortable?: boolean;
}

export interface DataTableProps<Row> {
  /** What the rows are, for example "Orders". */
  caption: string;
  /** The first column names the row: it is the row's header and, with `rowHref`, its link. */
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The row's own words, for its checkbox: "Order 1042". */
  rowLabel?: (row: Row) => string;
  rowHref?: (row: Row) => string;
  sort?: TableSort | undefined;
  /** The address of this list in another order. */
  sortHref?: (sort: TableSort) => string;
  /** Submit buttons (`formAction`), shown while rows are selected; the form sends their keys as `selected`. */
  bulkActions?: ReactNode;
  /** An `EmptyState`, shown instead of a table without rows. */
  empty?: ReactNode;
  density?: 'regular' | 'compact';
}

/** A list as a table. Renders on the server; only the selection runs in the browser. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowLabel = rowKey, bulkActions, empty, density = 'regular' } = props;
  const selectable = bulkActions !== undefined;
  if (rows.length === 0 && empty) return <div className="table-frame">{empty}</div>;

  const table = (
    <div className="table-scroll">
      <table className={clsx('data-table', density === 'compact' && 'data-table-compact')}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <TableHead
          columns={columns}
          sort={props.sort}
          sortHref={props.sortHref}
          lead={selectable && <SelectAllRows />}
        />
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={clsx(props.rowHref && 'row-linked')}>
              {selectable && (
                <td className="cell-fit cell-select">
                  <SelectRow id={rowKey(row)} label={rowLabel(row)} />
                </td>
              )}
              {columns.map((column, index) => (
                <td key={column.key} className={cellClass(column)}>
                  {index === 0 && props.rowHref ? (
                    <Link className="row-link" href={props.rowHref(row)} prefetch={false}>
                      {column.cell(row)}
                    </Link>
                  ) : (
                    column.cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  return (
    <div className="table-frame">
      {selectable ? (
        <TableSelection ids={rows.map(rowKey)} actions={bulkActions} what={caption.toLowerCase()}>
          {table}
        </TableSelection>
      ) : (
        table
      )}
    </div>
  );
}
