import { useTranslation } from 'react-i18next';

import type { Schemas, SeriesView } from '@/api/types';
import { LineChart } from '@/charts/line-chart';
import { cutAt } from '@/charts/line-layout';
import { LineLegend } from '@/charts/line-legend';
import { useLocalized } from '@/i18n/use-localized';
import { classNames } from '@/lib/class-names';

import { BreakList } from './break-list';
import { SeriesTable } from './series-table';
import styles from './series-chart.module.css';
import reportStyles from './target-report.module.css';
import { targetWay } from './target-way';
import { usePicture } from './use-picture';
import { useSeriesWords } from './use-series-words';
import { useSourceLine } from './use-source-line';
import { useWayWords } from './use-way-words';

interface Props {
  readonly series: SeriesView;
  readonly explanation: Schemas['Explanation'];
}

const nothing = { projections: [], context: [] };

/** The figures and the way to the target, as a small picture and as a table. */
export function TargetChart({ series, explanation }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const way = targetWay(explanation);
  const { picture, breaks } = usePicture([series], way, nothing);
  const wayNotes = useWayWords().notesOf(way, [series]);
  const { numberOf } = useSeriesWords();
  const source = useSourceLine([series]);
  const cut = cutAt(picture);
  const name = localized(series.indicator.name);
  return (
    <figure className={classNames(styles.figure, reportStyles.chart)}>
      <LineChart
        label={t('indicator.chart.label', { indicator: name })}
        hint={t('indicator.chart.hint')}
        picture={picture}
      >
        <LineLegend
          picture={picture}
          words={{
            exact: t('indicator.chart.exact'),
            approximate: t('indicator.chart.approximate'),
            atLeast: t('indicator.chart.atLeast'),
          }}
        />
      </LineChart>
      <figcaption className={styles.caption}>
        {series.illustrative && (
          <p>{t('indicator.chart.madeUp', { area: series.area.name ?? series.area.slug })}</p>
        )}
        {wayNotes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {cut !== undefined && <p>{t('indicator.chart.cut', { value: numberOf(cut) })}</p>}
        <BreakList breaks={breaks} />
        <p>{source}</p>
      </figcaption>
      <details className={styles.more}>
        <summary>{t('indicator.table.title')}</summary>
        <SeriesTable caption={name} series={[series]} way={way} beside={nothing} notes={[]} />
      </details>
    </figure>
  );
}
