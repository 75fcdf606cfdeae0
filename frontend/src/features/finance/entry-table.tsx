import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { DataTable } from '@/components/data-table';
import { DecisionLink } from '@/components/decision-link';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { MeasureLink } from '@/components/measure-link';
import { PartnerLink } from '@/components/partner-link';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';
import { formatMoney } from '@/lib/format-money';

import styles from './entry-table.module.css';
import { NothingRecorded } from './nothing-recorded';

type Entry = Schemas['FundingEntrySummary'];

const amountColumn = 3;

/** The entries one by one: who, which year, how far it has come, how much, and the decision or the case behind it. */
export function EntryTable({ entries }: Readonly<{ entries: readonly Entry[] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('finance.sections.entries')}
      captionHidden
      stacks
      numeric={[amountColumn]}
      columns={[
        t('short.money.year'),
        t('short.money.funder'),
        t('finance.entry.stage'),
        t('short.money.amount'),
        t('finance.entry.date'),
        t('finance.entry.behind'),
        t('finance.entry.purpose'),
        t('finance.entry.source'),
      ]}
      rows={entries.map((entry) => ({
        key: entry.id,
        cells: [
          entry.budgetYear,
          <div key="funder" className={styles.cell}>
            {entry.funder ? (
              <span>
                <PartnerLink partner={entry.funder} />
              </span>
            ) : (
              <span>{t('short.money.funderNotKnown')}</span>
            )}
            {entry.scheme && (
              <span className={styles.meta}>
                <Localized text={entry.scheme} />
              </span>
            )}
          </div>,
          <div key="stage" className={styles.cell}>
            <span>{t(`finance.stage.${entry.stage}`)}</span>
            <span className={styles.meta}>{t(`finance.costType.${entry.costType}`)}</span>
          </div>,
          entry.amount ? (
            <span key="amount" className={styles.amount}>
              {formatMoney(entry.amount, language)}
            </span>
          ) : (
            t('short.money.amountsNotGiven', { count: 1 })
          ),
          entry.date ? formatPartialDate(entry.date, language) : t('short.money.notSaid'),
          <Behind key="behind" entry={entry} />,
          entry.measure ? (
            <MeasureLink
              key="measure"
              measure={{ programme: entry.programme.slug, code: entry.measure }}
            />
          ) : (
            t('finance.wholeProgramme')
          ),
          <div key="source" className={styles.cell}>
            {entry.note && <Localized text={entry.note} />}
            {entry.illustrative && !entry.source?.illustrative && <IllustrativeTag />}
            <SourceNote source={entry.source} />
          </div>,
        ],
      }))}
    />
  );
}

/** The decision and the case, as far as the source names them. */
function Behind({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { decision, caseRef } = entry;
  if (!decision && !caseRef) {
    // Only for a grant must there be one, so its lack is said of no other stage.
    return entry.historic ? t('finance.entry.historic') : <NothingRecorded />;
  }
  return (
    <div className={styles.cell}>
      {decision && (
        <span>
          <DecisionLink decision={decision} />
        </span>
      )}
      {caseRef && (
        <span>
          {caseRef.url ? (
            <a href={caseRef.url} rel="external noreferrer">
              {caseRef.system} {caseRef.number}
            </a>
          ) : (
            `${caseRef.system} ${caseRef.number}`
          )}
        </span>
      )}
    </div>
  );
}
