import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/i18n/use-language';
import { formatNumber } from '@/lib/format-quantity';
import { formatReportPeriod } from '@/lib/report-period';

import { ownFault } from './cells';
import styles from './figure-entry.module.css';
import type { Entry } from './use-entry';
import { useRowName } from './use-row-name';

interface Props {
  readonly id: string;
  readonly active: string | undefined;
  readonly entry: Entry;
}

/** What is to know of the cell that one is in: what is published of it, and what is wrong with what was written. */
export function CellNote({ id, active, entry }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useRowName();
  const placed = active === undefined ? undefined : entry.cells.get(active);
  if (active === undefined || !placed) {
    return (
      <p id={id} className={styles.note}>
        {t('entry.keys')}
      </p>
    );
  }
  const { row, cell } = placed;
  const told =
    entry.outcome?.kind === 'faults'
      ? entry.outcome.faults.find((fault) => fault.id === active)
      : undefined;
  const fault = ownFault(active, entry.store.textOf(active)) ?? told;
  return (
    <p id={id} className={styles.note}>
      <span aria-hidden="true">
        {nameOf(row, false)}, {formatReportPeriod(cell.period, language)}:{' '}
      </span>
      {cell.value !== undefined
        ? t('entry.published', { value: formatNumber(cell.value, language), unit: row.unit })
        : cell.missing
          ? t(`entry.missing.${cell.missing}`)
          : t('entry.unpublished')}{' '}
      {fault && <strong>{t(`entry.fault.${fault.code}`)}</strong>}
    </p>
  );
}
