import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { shapesValidFrom } from '@/charts/municipality-shapes';
import { DownloadLinks } from '@/components/download-links';
import { EmptyState } from '@/components/empty-state';
import { PageHeading } from '@/components/page-heading';
import pageStyles from '@/components/page.module.css';
import { ProblemAlert } from '@/components/problem-alert';
import { partnerCountsQuery } from '@/features/partner/queries';
import { LandingFigures } from '@/features/programme/landing-figures';
import { MunicipalityChip } from '@/features/programme/municipality-chip';
import { ProgrammeFilters } from '@/features/programme/programme-filters';
import { ProgrammeList } from '@/features/programme/programme-list';
import { ProgrammesMap } from '@/features/programme/programmes-map';
import { programmeTree } from '@/features/programme/programme-tree';
import { programmesQuery } from '@/features/programme/queries';

import styles from './landing-page.module.css';

const route = getRouteApi('/');

export function LandingPage() {
  const { t } = useTranslation();
  const { dato, type, status, q, kommune } = route.useSearch();
  const navigate = route.useNavigate();
  const [highlight, setHighlight] = useState<string | null>(null);

  const all = useSuspenseQuery(programmesQuery({ asOf: dato })).data;
  const filtered = useQuery({
    ...programmesQuery({ asOf: dato, type, status, q }),
    placeholderData: keepPreviousData,
  });
  // The map has the codes of 2024; on an earlier day the list has other ones.
  const mapDay = dato && dato < shapesValidFrom ? shapesValidFrom : dato;
  const onMap = useQuery({
    ...programmesQuery({ asOf: mapDay, type, status, q }),
    placeholderData: keepPreviousData,
  });
  const partners = useQuery(partnerCountsQuery(dato));

  const shown = useMemo(() => {
    const programmes = filtered.data ?? [];
    if (!kommune) return programmes;
    const there = new Set(
      onMap.data
        ?.filter((each) => each.municipalityCodes.includes(kommune))
        .map((each) => each.slug),
    );
    return programmes.filter((each) => there.has(each.slug));
  }, [filtered.data, onMap.data, kommune]);

  const roots = useMemo(() => programmeTree(all).length, [all]);
  const isFiltered = Boolean(type ?? status ?? q ?? kommune);
  const reset = () =>
    void navigate({
      search: (old) => ({ dato: old.dato, lang: old.lang }),
      resetScroll: false,
    });

  return (
    <div className={pageStyles.page}>
      <div className={styles.intro}>
        <PageHeading title={t('landing.title')} />
        <p className={styles.lede}>{t('landing.lede')}</p>
      </div>
      {all.length === 0 ? (
        <EmptyState title={t('landing.empty.title')} text={t('landing.empty.text')}>
          <Link to="/utviklere" className="ds-button">
            {t('landing.empty.link')}
          </Link>
        </EmptyState>
      ) : (
        <>
          <LandingFigures programmes={all} partners={partners.data} />
          <div className={styles.columns}>
            <ProgrammesMap
              programmes={onMap.data ?? []}
              highlight={highlight}
              className={styles.map}
            />
            <section className={styles.list} aria-labelledby="programme-list">
              <h2 id="programme-list">{t('landing.list')}</h2>
              <ProgrammeFilters
                values={{ type, status, q }}
                onChange={(values) =>
                  void navigate({
                    search: (old) => ({ ...old, ...values }),
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
              {kommune && (
                <MunicipalityChip
                  code={kommune}
                  onRemove={() =>
                    void navigate({
                      search: (old) => ({ ...old, kommune: undefined }),
                      resetScroll: false,
                    })
                  }
                />
              )}
              <p className={styles.count} role="status">
                {isFiltered
                  ? t('landing.countOf', { shown: shown.length, count: all.length })
                  : [
                      t('landing.count', { count: roots }),
                      ...(roots < all.length
                        ? [t('landing.andParts', { count: all.length - roots })]
                        : []),
                    ].join(' ')}
              </p>
              {filtered.error && (
                <ProblemAlert error={filtered.error} retry={() => void filtered.refetch()} />
              )}
              {filtered.data && shown.length === 0 ? (
                <EmptyState
                  title={t('landing.filteredEmpty.title')}
                  text={t('landing.filteredEmpty.text')}
                >
                  <button type="button" className="ds-button" onClick={reset}>
                    {t('common.actions.reset')}
                  </button>
                </EmptyState>
              ) : (
                <ProgrammeList programmes={shown} onHighlight={setHighlight} />
              )}
              <DownloadLinks path="/api/v1/programmes" query={{ asOf: dato, type, status, q }} />
            </section>
          </div>
        </>
      )}
    </div>
  );
}
