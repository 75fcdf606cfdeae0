import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { DownloadLinks } from '@/components/download-links';
import { EmptyState } from '@/components/empty-state';
import styles from '@/components/list-page.module.css';
import { PageHeading } from '@/components/page-heading';
import pageStyles from '@/components/page.module.css';
import { ProblemAlert } from '@/components/problem-alert';
import { SelectField } from '@/components/select-field';
import { ShowMore } from '@/components/show-more';
import { DecisionFilters } from '@/features/decision/decision-filters';
import { DecisionList } from '@/features/decision/decision-list';
import { endsBeforeItBegins } from '@/features/decision/ends-before-it-begins';
import { bodiesQuery, decisionsQuery } from '@/features/decision/queries';
import { programmesQuery } from '@/features/programme/queries';
import { useLocalized } from '@/i18n/use-localized';
import { compareNames } from '@/lib/collate';

import { filterOf, type DecisionsSearch } from './decisions-route';

const route = getRouteApi('/vedtak');

/** What has been decided, and what came of it. */
export function DecisionsPage() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter = filterOf(search);
  // The server refuses such days, and the filter says why.
  const isReversed = endsBeforeItBegins(search);
  const list = useInfiniteQuery({
    ...decisionsQuery(filter),
    enabled: !isReversed,
    placeholderData: isReversed ? undefined : keepPreviousData,
  });
  const bodies = useQuery(bodiesQuery()).data ?? [];
  const programmes = useQuery(programmesQuery({})).data ?? [];
  const decisions = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? decisions.length;
  const { sort, organ, program, utfall, virkning, fra, til, q } = search;
  const isFiltered = Boolean(organ ?? program ?? utfall ?? virkning ?? fra ?? til ?? q);

  function show(values: Partial<DecisionsSearch>) {
    void navigate({
      search: (old) => ({ ...old, ...values }),
      replace: true,
      resetScroll: false,
    });
  }

  return (
    <div className={pageStyles.page}>
      <div className={styles.intro}>
        <PageHeading title={t('short.decision.title')} />
        <p className={styles.lede}>{t('decision.lede')}</p>
      </div>
      <div className={styles.body}>
        <DecisionFilters
          values={{ organ, program, utfall, virkning, fra, til, q }}
          bodies={bodies
            .map(({ slug, name }) => ({ value: slug, label: localized(name) }))
            .sort((a, b) => compareNames(a.label, b.label))}
          programmes={programmes
            .map(({ slug, name }) => ({ value: slug, label: localized(name) }))
            .sort((a, b) => compareNames(a.label, b.label))}
          onChange={show}
        />
        <div className={styles.status}>
          <p role="status">{list.data && t('decision.count', { count: total })}</p>
          <SelectField
            className="screen-only"
            label={t('decision.sort.label')}
            allLabel={t('decision.sort.newest')}
            value={sort}
            options={[{ value: 'date', label: t('decision.sort.oldest') }]}
            onChange={(choice) => show({ sort: choice })}
          />
        </div>
        {list.error && <ProblemAlert error={list.error} retry={() => void list.refetch()} />}
        {list.isPending && !isReversed && <div className={styles.waiting} />}
        {list.data && decisions.length === 0 && (
          <EmptyState
            title={t(isFiltered ? 'decision.filteredEmpty.title' : 'decision.empty.title')}
            text={t(isFiltered ? 'decision.filteredEmpty.text' : 'decision.empty.text')}
          >
            {isFiltered && (
              <button
                type="button"
                className="ds-button"
                onClick={() =>
                  void navigate({ search: (old) => ({ dato: old.dato, lang: old.lang }) })
                }
              >
                {t('common.actions.reset')}
              </button>
            )}
          </EmptyState>
        )}
        {decisions.length > 0 && <DecisionList decisions={decisions} />}
        {(fra ?? til) && !isReversed && <p className={styles.hint}>{t('decision.datesHint')}</p>}
        <ShowMore query={list} />
        {!isReversed && <DownloadLinks path="/api/v1/decisions" query={filter} />}
      </div>
    </div>
  );
}
