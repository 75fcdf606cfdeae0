import { useQueries } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { IndicatorSummary } from '@/api/types';

import styles from './indicator-groups.module.css';
import { IndicatorRows } from './indicator-rows';
import { explanationQuery } from './queries';
import { groupOf, standingGroups, type StandingGroup } from './standing-groups';

interface Props {
  /** As they are fetched: a page is shown when it is known where each of its indicators belongs. */
  readonly pages: readonly (readonly IndicatorSummary[])[];
  readonly area: string;
  readonly areaName: string;
  readonly asOf: string | undefined;
}

/** Indicators by what there is to read of them for an area, so that those without figures do not stand in the way. */
export function IndicatorGroups({ pages, area, areaName, asOf }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const all = pages.flat();
  const told = useQueries({
    queries: all.map(({ slug }) => explanationQuery(slug, { area, asOf })),
  });
  const standing = new Map(
    all.flatMap((indicator, index) => {
      const { data, isPending } = told[index] ?? { isPending: true };
      return isPending ? [] : [[indicator.slug, groupOf(indicator, area, data)] as const];
    }),
  );
  const shown = pages.filter((page) => page.every(({ slug }) => standing.has(slug))).flat();
  const titles: Record<StandingGroup, string> = {
    here: t('indicator.list.here', { area: areaName }),
    elsewhere: t('indicator.list.elsewhere'),
    none: t('indicator.list.none', { area: areaName }),
  };
  if (shown.length === 0) return <div className={styles.waiting} />;
  return standingGroups.map((group) => {
    const indicators = shown.filter(({ slug }) => standing.get(slug) === group);
    if (indicators.length === 0) return null;
    return (
      <section key={group} className={styles.group} aria-labelledby={`${id}-${group}`}>
        <h2 id={`${id}-${group}`}>{titles[group]}</h2>
        <IndicatorRows indicators={indicators} area={area} areaName={areaName} asOf={asOf} />
      </section>
    );
  });
}
