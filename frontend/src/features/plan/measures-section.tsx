import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import type { PlanRevisionView, Schemas } from '@/api/types';
import { DownloadLinks } from '@/components/download-links';
import { EmptyState } from '@/components/empty-state';
import { ProblemAlert } from '@/components/problem-alert';
import { SelectField } from '@/components/select-field';

import { ChosenInWords } from './chosen-in-words';
import { countAmong } from './filter-options';
import { MeasureFilters } from './measure-filters';
import { MeasureList } from './measure-list';
import { isFiltered, noFilter, toMeasureFilter, type MeasureSearch } from './measure-search';
import styles from './measures-section.module.css';
import { measureSorts } from './plan-values';
import { measuresQuery } from './queries';
import { ViewChoice } from './view-choice';

// Two of the three ways to see the measures come when somebody wants them.
const MeasureBoard = lazy(() =>
  import('./measure-board').then((module) => ({ default: module.MeasureBoard })),
);
const MeasureTimelineView = lazy(() =>
  import('./measure-timeline-view').then((module) => ({ default: module.MeasureTimelineView })),
);

interface Props {
  readonly revision: PlanRevisionView;
  /** The focus areas of the programme, with their sources. */
  readonly focusAreas: readonly Schemas['FocusArea'][];
  readonly search: MeasureSearch;
  readonly asOf: string | undefined;
  readonly onChange: (values: MeasureSearch) => void;
}

/** The measures of a revision, chosen by one filter and shown in one of three ways. */
export function MeasuresSection({ revision, focusAreas, search, asOf, onChange }: Props) {
  const { t } = useTranslation();
  const filter = toMeasureFilter(search, revision.plan.slug, revision.number, asOf);
  const query = useQuery({ ...measuresQuery(filter), placeholderData: keepPreviousData });
  const measures = query.data ?? [];
  const view = search.visning ?? 'liste';
  const caption = t('plan.sections.measures');
  // In the first revision everything is new, and saying so tells nobody anything.
  const withChange = revision.basedOn !== undefined;

  if (revision.content.measures.length === 0) {
    return (
      <EmptyState title={t('plan.noMeasures.title')} text={t('plan.noMeasures.text')}>
        <a href="#mangler" className="ds-button">
          {t('plan.noMeasures.link')}
        </a>
      </EmptyState>
    );
  }
  return (
    <div className={styles.body}>
      <MeasureFilters
        revision={revision}
        focusAreas={focusAreas}
        values={search}
        onChange={onChange}
      />
      <ChosenInWords revision={revision} focusAreas={focusAreas} values={search} />
      <div className={styles.status}>
        <p role="status" className={styles.count}>
          {query.data &&
            t('plan.count', {
              shown: measures.length,
              count: countAmong(revision.content, search),
            })}
          {isFiltered(search) && measures.length > 0 && (
            <button
              type="button"
              className={styles.reset}
              onClick={() => {
                onChange(noFilter);
              }}
            >
              {t('common.actions.reset')}
            </button>
          )}
        </p>
        <div className={styles.choices}>
          <SelectField
            className={styles.sort}
            label={t('plan.sort.label')}
            allLabel={t('plan.sort.position')}
            value={search.sorter}
            options={measureSorts.map((value) => ({ value, label: t(`plan.sort.${value}`) }))}
            onChange={(sorter) => onChange({ sorter })}
          />
          <ViewChoice
            value={view}
            onChange={(chosen) => onChange({ visning: chosen === 'liste' ? undefined : chosen })}
          />
        </div>
      </div>
      {query.error && <ProblemAlert error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <div className={styles.waiting} />}
      {query.data && measures.length === 0 && (
        <EmptyState title={t('plan.filteredEmpty.title')} text={t('plan.filteredEmpty.text')}>
          <button
            type="button"
            className="ds-button"
            onClick={() => {
              onChange(noFilter);
            }}
          >
            {t('common.actions.reset')}
          </button>
        </EmptyState>
      )}
      {measures.length > 0 && (
        <Suspense fallback={<div className={styles.waiting} />}>
          {
            {
              liste: (
                <MeasureList
                  measures={measures}
                  caption={caption}
                  withChange={withChange}
                  sort={search.sorter}
                  onSort={(sorter) => onChange({ sorter })}
                />
              ),
              tavle: <MeasureBoard measures={measures} withChange={withChange} />,
              tidslinje: (
                <MeasureTimelineView measures={measures} content={revision.content} asOf={asOf} />
              ),
            }[view]
          }
        </Suspense>
      )}
      <DownloadLinks
        path="/api/v1/measures"
        query={Object.fromEntries(
          Object.entries(filter).map(([name, value]) => [
            name,
            value === undefined ? undefined : String(value),
          ]),
        )}
      />
    </div>
  );
}
