import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { AreaSummary } from '@/api/types';
import { ProblemAlert } from '@/components/problem-alert';
import { SearchField } from '@/components/search-field';
import { today } from '@/lib/iso-date';

import styles from './area-search.module.css';
import { areasQuery } from './queries';

interface Props {
  readonly asOf: string | undefined;
  /** Areas that are chosen already, by their slugs. */
  readonly without: readonly string[];
  readonly onChoose: (area: AreaSummary) => void;
}

const most = 8;

/** Finds an area by its name, and lets one be chosen. */
export function AreaSearch({ asOf, without, onChoose }: Props) {
  const { t } = useTranslation();
  const [q, setQ] = useState<string>();
  const search = useInfiniteQuery({
    ...areasQuery({ q, asOf: asOf ?? today() }),
    enabled: q !== undefined,
    placeholderData: keepPreviousData,
  });
  const found = q === undefined ? undefined : search.data?.pages[0];
  const areas = (found?.items ?? []).filter(({ slug }) => !without.includes(slug));
  const total = found?.total ?? areas.length;
  return (
    <search className={styles.search} aria-label={t('list.areaSearch.label')}>
      <SearchField label={t('list.areaSearch.field')} value={q} onChange={setQ} />
      <p className={styles.note} role="status">
        {found &&
          (total === 0
            ? t('list.areaSearch.none')
            : t('list.areaSearch.count', { count: total }))}{' '}
        {total > most && t('list.areaSearch.more')}
      </p>
      {search.error && <ProblemAlert error={search.error} retry={() => void search.refetch()} />}
      {areas.length > 0 && (
        <ul className={styles.found}>
          {areas.slice(0, most).map((area) => (
            <li key={area.slug}>
              <button
                type="button"
                className={styles.choice}
                onClick={() => {
                  setQ(undefined);
                  onChoose(area);
                }}
              >
                <span className={styles.name}>{area.name}</span>{' '}
                <span className={styles.note}>
                  {t(`enums.areaKind.${area.kind}`)}
                  {area.county && `, ${area.county.name}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
