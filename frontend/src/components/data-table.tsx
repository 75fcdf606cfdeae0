import type { ReactNode } from 'react';

import { classNames } from '@/lib/class-names';

import styles from './data-table.module.css';

interface Props {
  /** What the table holds; shown above it unless it is said elsewhere. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly string[];
  /** The columns, counted from 0, whose numbers stand below each other. */
  readonly numeric?: readonly number[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** Cells with much to read stand below each other on a narrow screen, each with the name of its column. */
  readonly stacks?: boolean;
}

/** A plain table. On a narrow screen it scrolls in a region of its own, with the first column in place, or stacks. */
export function DataTable({
  caption,
  captionHidden = false,
  columns,
  numeric,
  rows,
  stacks = false,
}: Props) {
  return (
    // What scrolls within itself must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.region} role="group" aria-label={caption} tabIndex={0}>
      <table className={classNames('ds-table', styles.table, stacks && styles.stacks)}>
        <caption className={captionHidden ? 'visually-hidden' : styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={numeric?.includes(index) ? styles.number : undefined}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-key={row.key}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td
                    key={columns[index]}
                    data-label={columns[index]}
                    className={numeric?.includes(index) ? styles.number : undefined}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
