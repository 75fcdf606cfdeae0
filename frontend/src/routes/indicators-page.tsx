import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { DownloadLinks } from '@/components/download-links';
import { EmptyState } from '@/components/empty-state';
import filterStyles from '@/components/filters.module.css';
import styles from '@/components/list-page.module.css';
import { PageHeading } from '@/components/page-heading';
import pageStyles from '@/components/page.module.css';
import { ProblemAlert } from '@/components/problem-alert';
import { SearchField } from '@/components/search-field';
import { SelectField } from '@/components/select-field';
import { ShowMore } from '@/components/show-more';
import { AreaSearch } from '@/features/area/area-search';
import { areaQuery } from '@/features/area/queries';
import { IndicatorGroups } from '@/features/indicator/indicator-groups';
import { indicatorsQuery } from '@/features/indicator/queries';
import { programmesQuery } from '@/features/programme/queries';
import { useLocalized } from '@/i18n/use-localized';

import { areaToStart, wholeCountry } from './choices-of';
import choiceStyles from './indicator-page.module.css';
import type { IndicatorsSearch } from './indicators-route';

const route = getRouteApi('/maltall');

/** All indicators, each with how it goes in the area that is chosen. */
export function IndicatorsPage() {
  const { t } = useTranslation();
  const { dato, omr, program, q } = route.useSearch();
  const localized = useLocalized();
  const navigate = route.useNavigate();
  const filter = { q, programme: program, asOf: dato };
  const programmes = useQuery(programmesQuery({ asOf: dato })).data ?? [];
  const start = areaToStart(program, programmes);
  const area = omr ?? start;
  const isOfProgramme = omr === undefined && start !== wholeCountry;
  const isFiltered = q !== undefined || program !== undefined;
  const list = useInfiniteQuery({
    ...indicatorsQuery(filter),
    // Another programme can have another area: its list does not begin as the one before.
    placeholderData: (before, query) => {
      const old = query?.queryKey[2];
      return typeof old === 'object' && old.programme === program ? before : undefined;
    },
  });
  const areaName = useQuery(areaQuery(area, dato)).data?.name ?? area;
  const pages = list.data?.pages.map((page) => page.items) ?? [];
  const indicators = pages.flat();
  const total = list.data?.pages[0]?.total ?? indicators.length;
  const isEmpty = list.data && !list.isPlaceholderData && indicators.length === 0;

  function show(values: IndicatorsSearch) {
    void navigate({ search: (old) => ({ ...old, ...values }), replace: true, resetScroll: false });
  }

  return (
    <div className={pageStyles.page}>
      <div className={styles.intro}>
        <PageHeading title={t('indicator.title')} />
        <p className={styles.lede}>{t('list.lede')}</p>
      </div>
      <div className={styles.body}>
        <search className={filterStyles.filters} aria-label={t('list.label')}>
          <SearchField label={t('list.search')} value={q} onChange={(text) => show({ q: text })} />
          <SelectField
            label={t('list.programme')}
            allLabel={t('list.allProgrammes')}
            value={program}
            options={programmes.map(({ slug, name }) => ({ value: slug, label: localized(name) }))}
            onChange={(chosen) => show({ program: chosen })}
          />
        </search>
        <p className={styles.status} role="status">
          {list.data && t('list.count', { count: total })}
        </p>
        <p>
          {t(isOfProgramme ? 'list.forProgramme' : 'list.for', {
            area: areaName,
          })}
        </p>
        <details className={choiceStyles.choice}>
          <summary>{t('indicator.choice.area')}</summary>
          <AreaSearch
            asOf={dato}
            without={[area]}
            onChoose={({ slug }) => show({ omr: slug === start ? undefined : slug })}
          />
        </details>
        {list.error && <ProblemAlert error={list.error} retry={() => void list.refetch()} />}
        {list.isPending && <div className={styles.waiting} />}
        {isEmpty && !isFiltered && (
          <EmptyState title={t('list.emptyTitle')} text={t('list.emptyText')} />
        )}
        {isEmpty && isFiltered && (
          <EmptyState title={t('list.filteredTitle')} text={t('list.filteredText')}>
            <button
              type="button"
              className="ds-button"
              onClick={() => show({ q: undefined, program: undefined })}
            >
              {t('common.actions.reset')}
            </button>
          </EmptyState>
        )}
        {indicators.length > 0 && (
          <IndicatorGroups pages={pages} area={area} areaName={areaName} asOf={dato} />
        )}
        <ShowMore query={list} />
        <DownloadLinks path="/api/v1/indicators" query={filter} />
      </div>
    </div>
  );
}
