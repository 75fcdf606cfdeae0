import { startTransition, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/empty-state';
import { SelectField } from '@/components/select-field';
import editing from '@/features/editing/editing.module.css';
import { LeaveGuard } from '@/features/editing/leave-guard';
import { TextInput } from '@/features/editing/text-input';
import { useLocalized } from '@/i18n/use-localized';
import { useMediaQuery } from '@/lib/use-media-query';

import { CellNote } from './cell-note';
import { isAcceptable } from './cells';
import { EntryTable } from './entry-table';
import styles from './figure-entry.module.css';
import { GridKeys } from './grid-keys';
import { OutcomeNotice } from './outcome-notice';
import { PasteNotice } from './paste-notice';
import type { PasteResult } from './paste-cells';
import type { FiguresGrid } from './queries';
import { useEntry } from './use-entry';

interface Props {
  readonly grid: FiguresGrid;
  /** Whose drafts are kept. */
  readonly account: string;
  /** Chooses which periods are shown, once what is written is kept. */
  readonly periodChoice: (keep: () => void) => ReactNode;
}

const longestReason = 1000;

/** Figures entered as in a spreadsheet, all of them handed in at once. */
export function FigureEntry({ grid, account, periodChoice }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const noteId = useId().replaceAll(/\W/g, '');
  const entry = useEntry(grid, account);
  const narrow = useMediaQuery('(max-width: 40rem)');
  const table = useRef<HTMLTableElement>(null);
  const keys = useRef<GridKeys>(null);
  const [frequency, setFrequency] = useState(grid.tables[0]?.frequency);
  const [indicator, setIndicator] = useState<string>();
  const [active, setActive] = useState<string>();
  const [pasted, setPasted] = useState<PasteResult>();
  const [wanted, setWanted] = useState<string>();

  const shown = grid.tables.find((each) => each.frequency === frequency) ?? grid.tables[0];
  const indicators = [
    ...new Map(shown?.rows.map((row) => [row.indicator.slug, localized(row.indicator.name)])),
  ].map(([value, label]) => ({ value, label }));
  // On a telephone one at a time.
  const only =
    indicators.find(({ value }) => value === indicator)?.value ??
    (narrow ? indicators[0]?.value : undefined);
  const [rowsFor, setRowsFor] = useState({
    shown,
    only: undefined as string | undefined,
    rows: shown?.rows ?? [],
  });
  if (rowsFor.shown !== shown || rowsFor.only !== only) {
    const rows = shown?.rows.filter((row) => !only || row.indicator.slug === only) ?? [];
    setRowsFor({ shown, only, rows });
  }
  const { rows } = rowsFor;
  const { store, outcome, drawing } = entry;

  useEffect(() => {
    if (!table.current || !shown) return undefined;
    const made = new GridKeys(table.current, shown.periods, store, {
      // What is said of a cell may come a picture later than the cell.
      onActive: (id) => {
        startTransition(() => {
          setActive(id);
        });
      },
      onPasted: setPasted,
    });
    keys.current = made;
    return () => made.stop();
  }, [store, shown, rows, drawing]);

  useEffect(() => {
    if (outcome?.kind !== 'faults') return;
    outcome.faults.forEach(({ id, code }) => keys.current?.mark(id, code, isAcceptable(code)));
  }, [outcome, rows]);

  useEffect(() => {
    if (wanted !== undefined && keys.current?.goTo(wanted)) setWanted(undefined);
  }, [wanted, rows]);

  function goTo(id: string) {
    const placed = entry.cells.get(id);
    if (placed && placed.table !== shown) setFrequency(placed.table.frequency);
    if (placed && only !== undefined && placed.row.indicator.slug !== only) {
      setIndicator(placed.row.indicator.slug);
    }
    setWanted(id);
  }

  if (!shown) {
    return <EmptyState title={t('entry.none')} text={t('entry.noneText')} />;
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void entry.save();
      }}
    >
      <LeaveGuard dirty={entry.count > 0} onDiscard={entry.discard} />
      {!grid.mayEnter && <p className={editing.notice}>{t('entry.readOnly')}</p>}
      {entry.restored && (
        <p className={editing.notice}>
          {t('editing.restored')}{' '}
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            onClick={entry.discard}
          >
            {t('editing.discard')}
          </button>
        </p>
      )}
      {entry.hidden > 0 && (
        <p className={editing.notice}>{t('entry.elsewhere', { count: entry.hidden })}</p>
      )}
      <div className={styles.choices}>
        {periodChoice(entry.keep)}
        {grid.tables.length > 1 && (
          <SelectField
            label={t('entry.frequency')}
            value={shown.frequency}
            options={grid.tables.map(({ frequency: value }) => ({
              value,
              label: t(`entry.frequencies.${value}`),
            }))}
            onChange={setFrequency}
          />
        )}
        {indicators.length > 1 && (
          <SelectField
            label={t('entry.indicator')}
            value={only}
            options={indicators}
            {...(narrow ? {} : { allLabel: t('entry.allIndicators') })}
            onChange={setIndicator}
          />
        )}
      </div>
      {/* What is written while the rest is sent would be neither sent nor kept. */}
      <div className={styles.sheet} inert={entry.busy}>
        <EntryTable
          key={`${shown.frequency} ${String(drawing)}`}
          table={table}
          periods={shown.periods}
          rows={rows}
          store={store}
          noteId={noteId}
          mayEnter={grid.mayEnter}
        />
      </div>
      <CellNote id={noteId} active={active} entry={entry} />
      <PasteNotice result={pasted} />
      {grid.mayEnter && (
        <>
          {entry.needsReason && (
            <TextInput
              label={t('entry.reason')}
              hint={t('editing.reasonHint')}
              value={entry.reason}
              onChange={entry.setReason}
              maxLength={longestReason}
            />
          )}
          <OutcomeNotice outcome={outcome} entry={entry} slug={grid.programme.slug} onGoTo={goTo} />
          <div className={editing.buttons}>
            <button
              type="submit"
              className="ds-button"
              aria-disabled={entry.busy || entry.count === 0}
            >
              {t(entry.busy ? 'editing.sending' : 'editing.save')}
            </button>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={() => void entry.look()}
            >
              {t('entry.look')}
            </button>
            <p className={styles.count}>{t('entry.written', { count: entry.count })}</p>
          </div>
        </>
      )}
    </form>
  );
}
