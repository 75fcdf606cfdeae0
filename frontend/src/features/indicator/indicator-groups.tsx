import { useQueries } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { IndicatorSummary } from '@/api/types';

import styles from './indicator-groups.module.css';
import { IndicatorRows } from './indicator-rows';
import { explanationQuery } from './queries';
import { placedIn, standingGroups, type StandingGroup } from './standing-groups';

interface Props {
  /** As they are fetched. */
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
  const answers = new Map(all.map(({ slug }, index) => [slug, told[index]] as const));
  const { groups, isWaiting } = placedIn(
    pages,
    area,
    (slug) => answers.get(slug) ?? { isPending: true },
  );
  const titles: Record<StandingGroup, string> = {
    here: t('list.here', { area: areaName }),
    elsewhere: t('list.elsewhere'),
    none: t('list.none', { area: areaName }),
  };
  return (
    <>
      {standingGroups.map(
        (group) =>
          groups[group].length > 0 && (
            <section key={group} className={styles.group} aria-labelledby={`${id}-${group}`}>
              <h2 id={`${id}-${group}`}>{titles[group]}</h2>
              <IndicatorRows
                indicators={groups[group]}
                area={area}
                areaName={areaName}
                asOf={asOf}
              />
            </section>
          ),
      )}
      {isWaiting && <div className={styles.waiting} />}
    </>
  );
}
