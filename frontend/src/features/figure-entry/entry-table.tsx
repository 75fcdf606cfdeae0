import { memo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/i18n/use-language';
import { formatNumber } from '@/lib/format-quantity';
import { formatReportPeriod } from '@/lib/report-period';

import { cellId, rowId } from './cells';
import type { EntryStore } from './entry-store';
import styles from './figure-entry.module.css';
import type { GridCell, GridRow } from './queries';
import { useRowName } from './use-row-name';

interface Props {
  readonly periods: readonly string[];
  readonly rows: readonly GridRow[];
  readonly store: EntryStore;
  readonly noteId: string;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly mayEnter: boolean;
}

/** Rows out of sight are passed over in groups: each group that is drawn costs the browser layers of its own. */
const rowsOfGroup = 10;

function inGroups(rows: readonly GridRow[]) {
  return Array.from({ length: Math.ceil(rows.length / rowsOfGroup) }, (_, at) => {
    const first = at * rowsOfGroup;
    return { first, rows: rows.slice(first, first + rowsOfGroup) };
  });
}

/** The figures as a table. It is drawn once: what is written in it is kept by the browser and the store. */
export const EntryTable = memo(function EntryTable({
  periods,
  rows,
  store,
  noteId,
  table,
  mayEnter,
}: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useRowName();
  const oneArea = new Set(rows.map(({ area }) => area.slug)).size < 2;

  function locked({ state, value, proposed }: GridCell) {
    const shown = proposed?.value ?? value;
    return (
      <>
        {shown !== undefined && <data value={shown}>{formatNumber(shown, language)}</data>}
        <span className={styles.state}>
          {state === 'OPEN' ? shown === undefined && '–' : t(`entry.state.${state}`)}
        </span>
      </>
    );
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keys
    <div className={styles.region} role="region" aria-label={t('entry.table')} tabIndex={0}>
      <table ref={table} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('entry.indicator')}</th>
            {periods.map((period) => (
              <th key={period} scope="col" id={`${noteId}-${period}`}>
                {formatReportPeriod(period, language)}
              </th>
            ))}
          </tr>
        </thead>
        {inGroups(rows).map((group) => (
          <tbody key={group.first}>
            {group.rows.map((row, within) => {
              const id = rowId(row);
              const head = `${noteId}-row-${String(group.first + within)}`;
              return (
                <tr key={id}>
                  <th scope="row" id={head}>
                    <span>{nameOf(row, oneArea)}</span>
                    <span className={styles.unit}>{row.unit}</span>
                  </th>
                  {row.cells.map((cell) =>
                    mayEnter && cell.state === 'OPEN' ? (
                      <td key={cell.period}>
                        <input
                          type="text"
                          inputMode="decimal"
                          autoComplete="off"
                          data-cell={cellId(id, cell.period)}
                          defaultValue={store.textOf(cellId(id, cell.period))}
                          placeholder={
                            cell.value === undefined
                              ? undefined
                              : formatNumber(cell.value, language)
                          }
                          aria-labelledby={`${head} ${noteId}-${cell.period}`}
                          aria-describedby={noteId}
                        />
                      </td>
                    ) : (
                      <td key={cell.period} className={styles.locked}>
                        {locked(cell)}
                      </td>
                    ),
                  )}
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
});
