import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Localized } from '@/components/localized';

import styles from './indicator-rows.module.css';
import { indicatorQuery, seriesQuery } from './queries';
import { useSeriesWords } from './use-series-words';

interface Props {
  readonly slug: string;
  readonly areas: readonly { readonly slug: string; readonly name?: string }[];
  readonly asOf: string | undefined;
}

/** How an indicator has gone in the areas of a page, each in one sentence with the way to its figures; nothing where there are none. */
export function HeadlineFigures({ slug, areas, asOf }: Props) {
  const { t } = useTranslation();
  const { sentenceOf, unitOf } = useSeriesWords();
  const indicator = useQuery(indicatorQuery(slug, asOf)).data;
  const series = useQueries({
    queries: areas.map((area) => seriesQuery(slug, { area: area.slug, asOf })),
  });
  if (!indicator) return null;
  const { name, unit } = indicator.definition;
  return (
    <>
      <ul className={styles.rows}>
        {series.flatMap(({ data }) =>
          data
            ? [
                <li key={data.area.slug} className={styles.row}>
                  <span className={styles.name}>
                    <Link to="/maltall/$slug" params={{ slug }} search={{ omr: data.area.slug }}>
                      <Localized text={name} />
                      {areas.length > 1 && `, ${data.area.name ?? data.area.slug}`}
                    </Link>
                  </span>
                  <span className={styles.sentence}>{sentenceOf(data)}</span>
                  <span className={styles.unit}>
                    {unitOf(unit)}
                    {areas.length === 1 && `, ${data.area.name ?? data.area.slug}`}
                  </span>
                </li>,
              ]
            : [],
        )}
      </ul>
      <p className="screen-only">
        <Link to="/maltall" search={{ omr: areas[0]?.slug }}>
          {t('short.indicator.more')}
        </Link>
      </p>
    </>
  );
}
