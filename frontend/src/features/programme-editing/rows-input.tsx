import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import editing from '@/features/editing/editing.module.css';

import styles from './programme-editing.module.css';
import { fieldOf, movedUp, rowsOf, withRow, type Row } from './rows';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly field: string;
  readonly fault: string | undefined;
  readonly onChange: (field: string) => void;
  /** What a line is called, for those who do not see where it stands. */
  readonly nameOf: (row: Row, rows: readonly Row[]) => string;
  readonly add: (rows: readonly Row[]) => Row;
  readonly addLabel: string;
  readonly isFixed?: (row: Row) => boolean;
  readonly children: (
    row: Row,
    set: (name: string, value: string) => void,
    rows: readonly Row[],
  ) => ReactNode;
}

/** A list of the record: lines to write in, to add to, to take away and to move. */
export function RowsInput({
  title,
  hint,
  field,
  fault,
  onChange,
  nameOf,
  add,
  addLabel,
  isFixed,
  children,
}: Props) {
  const { t } = useTranslation();
  const rows = rowsOf(field);
  const say = (changed: readonly Row[]) => onChange(fieldOf(changed));
  return (
    <fieldset className={editing.fields}>
      <legend>{title}</legend>
      {hint !== undefined && <p className={editing.hint}>{hint}</p>}
      <p className={editing.fault}>{fault}</p>
      <ol className={styles.rows}>
        {rows.map((row, at) => {
          const name = nameOf(row, rows);
          const set = (part: string, value: string) =>
            say(withRow(rows, at, { ...row, [part]: value }));
          return (
            <li key={at} className={styles.row}>
              {children(row, set, rows)}
              <div className={editing.buttons}>
                {at > 0 && (
                  <button
                    type="button"
                    className="ds-button"
                    data-variant="tertiary"
                    aria-label={t('charter.upOf', { name })}
                    onClick={() => say(movedUp(rows, at))}
                  >
                    {t('charter.up')}
                  </button>
                )}
                {!isFixed?.(row) && (
                  <button
                    type="button"
                    className="ds-button"
                    data-variant="tertiary"
                    aria-label={t('charter.removeOf', { name })}
                    onClick={() => say(rows.filter((_, index) => index !== at))}
                  >
                    {t('charter.remove')}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <div className={editing.buttons}>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => say([...rows, add(rows)])}
        >
          {addLabel}
        </button>
      </div>
    </fieldset>
  );
}
