import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';
import { MeasureLink } from '@/components/measure-link';
import { PartnerLink } from '@/components/partner-link';
import editing from '@/features/editing/editing.module.css';
import { Step } from '@/features/editing/step';
import { useFaults } from '@/features/editing/use-faults';
import { FoldedHistory } from '@/features/history/folded-history';
import rows from '@/features/programme-editing/programme-editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';
import { formatMoney } from '@/lib/format-money';

import { EntryForm } from './entry-form';
import styles from './funding-editing.module.css';
import { readLine, withdrawLine, type Line } from './queries';

interface Props {
  readonly line: Line;
  readonly mayWrite: boolean;
  readonly onChanged: () => unknown;
  /** It is no more on the page. */
  readonly onWithdrawn: (name: string) => void;
}

/** One line with all its entries, to which one more can be recorded. */
export function LineItem({ line, mayWrite, onChanged, onWithdrawn }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState<Line>();
  const [error, setError] = useState<unknown>();
  const faults = useFaults(error, []);
  const { funder, scheme, budgetYear, costType, measure, programme } = line;
  const name = `${funder?.name ?? t('short.money.funderNotKnown')}, ${String(budgetYear)}`;

  async function open() {
    setError(undefined);
    try {
      setOpened(await readLine(line.id));
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <li className={rows.row}>
      <div>
        <h3 className={styles.heading}>
          {funder ? <PartnerLink partner={funder} /> : t('short.money.funderNotKnown')},{' '}
          {budgetYear}
        </h3>
        <p className={styles.meta}>
          {scheme && (
            <>
              <Localized text={scheme} />
              {', '}
            </>
          )}
          {t(`finance.costType.${costType}`)},{' '}
          {measure === undefined ? (
            t('finance.wholeProgramme')
          ) : (
            <MeasureLink measure={{ programme: programme.slug, code: measure }} />
          )}
        </p>
      </div>
      <ol className={styles.entries}>
        {line.entries.length === 0 && <li className={styles.meta}>{t('funding.noEntries')}</li>}
        {line.entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <p>
              {t('funding.entry', {
                number: entry.number,
                stage: t(`finance.stage.${entry.stage}`),
              })}
              {entry.date && <> {formatPartialDate(entry.date, language)}</>}
              {entry.supersededBy !== undefined && (
                <span className={styles.meta}> ({t('funding.superseded')})</span>
              )}
            </p>
            <p
              className={`${styles.amount ?? ''} ${entry.supersededBy === undefined ? '' : (styles.old ?? '')}`}
            >
              {entry.amount
                ? formatMoney(entry.amount, language, true)
                : t('short.money.amountsNotGiven', { count: 1 })}
            </p>
          </li>
        ))}
      </ol>
      <FoldedHistory
        subject={{ kind: 'funding', id: line.id }}
        version={line.version}
        programme={programme.slug}
        name={name}
      />
      {mayWrite && opened === undefined && (
        <div className={editing.steps}>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            aria-label={t('funding.recordOf', { name })}
            onClick={() => void open()}
          >
            {t('funding.record')}
          </button>
          <Step
            label={t('funding.withdrawOf', { name })}
            hint={t('funding.withdrawHint')}
            verb={t('funding.withdraw')}
            send={(reason) => withdrawLine(line, reason)}
            onSent={() => onWithdrawn(name)}
            onStale={onChanged}
          />
        </div>
      )}
      <p className={editing.fault} role="alert">
        {faults['']}
      </p>
      {opened && (
        <EntryForm
          key={line.id}
          line={opened}
          name={name}
          onRecorded={() => {
            setOpened(undefined);
            onChanged();
          }}
          onStale={() => {
            onChanged();
            return readLine(line.id);
          }}
          onClosed={() => setOpened(undefined)}
        />
      )}
    </li>
  );
}
