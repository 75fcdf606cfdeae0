import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { DecisionLink } from '@/components/decision-link';
import { DownloadLinks } from '@/components/download-links';
import { EmptyState } from '@/components/empty-state';
import listStyles from '@/components/list-page.module.css';
import { ProblemAlert } from '@/components/problem-alert';
import { SelectField } from '@/components/select-field';
import { ShowMore } from '@/components/show-more';

import { EntryFilters, type EntryFilterValues } from './entry-filters';
import { EntryTable } from './entry-table';
import { entrySorts, type EntrySort, type FundingOverview } from './finance-values';
import { fundingEntriesQuery, type EntryFilter } from './queries';

interface Values extends EntryFilterValues {
  readonly vedtak?: string;
  readonly sort?: EntrySort;
}

interface Props {
  readonly overview: FundingOverview;
  readonly filter: EntryFilter;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

/** The entries that the sums above are made of, by a filter, to read or to take away. */
export function MoneyEntries({ overview, filter, values, onChange }: Props) {
  const { t } = useTranslation();
  const list = useInfiniteQuery({
    ...fundingEntriesQuery(filter),
    placeholderData: keepPreviousData,
  });
  const entries = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? entries.length;
  const { aar, steg, finansior, tiltak, vedtak, sort } = values;
  const chosen = entries.find(({ decision }) => decision?.slug === vedtak)?.decision;
  const { year, ...rest } = filter;
  if (overview.totals.every(({ source }) => source === 'PLAN')) {
    return <p>{t('finance.onlyBudgets')}</p>;
  }
  return (
    <div className={listStyles.body}>
      <p>{t('finance.entriesIntro')}</p>
      <EntryFilters
        overview={overview}
        values={{ aar, steg, finansior, tiltak }}
        onChange={onChange}
      />
      {vedtak && (
        <p>
          {t('finance.onlyDecision')} <DecisionLink decision={chosen ?? { slug: vedtak }} />{' '}
          <button
            type="button"
            className="ds-button screen-only"
            data-variant="tertiary"
            onClick={() => onChange({ vedtak: undefined })}
          >
            {t('finance.anyDecision')}
          </button>
        </p>
      )}
      <div className={listStyles.status}>
        <p role="status">{list.data && t('finance.entryCount', { count: total })}</p>
        <SelectField
          className="screen-only"
          label={t('finance.sort.label')}
          allLabel={t('finance.sort.year')}
          value={sort}
          options={entrySorts.map((value) => ({ value, label: t(`finance.sort.${value}`) }))}
          onChange={(choice) => onChange({ sort: choice })}
        />
      </div>
      {list.error && <ProblemAlert error={list.error} retry={() => void list.refetch()} />}
      {list.data && entries.length === 0 && (
        <EmptyState title={t('finance.noEntries.title')} text={t('finance.noEntries.text')}>
          <button
            type="button"
            className="ds-button"
            onClick={() =>
              onChange({
                aar: undefined,
                steg: undefined,
                finansior: undefined,
                tiltak: undefined,
                vedtak: undefined,
              })
            }
          >
            {t('common.actions.reset')}
          </button>
        </EmptyState>
      )}
      {entries.length > 0 && <EntryTable entries={entries} />}
      <ShowMore query={list} />
      <DownloadLinks
        path="/api/v1/funding-entries"
        label={t('finance.download.entries')}
        query={{ ...rest, year: year === undefined ? undefined : String(year) }}
      />
    </div>
  );
}
