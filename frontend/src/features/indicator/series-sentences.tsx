import { useTranslation } from 'react-i18next';

import type { SeriesView } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';

import { commonOf, within } from './series-facts';
import styles from './series-sentences.module.css';
import { useSeriesWords } from './use-series-words';

interface Props {
  readonly series: readonly SeriesView[];
  readonly nameOf: (area: string) => string;
}

/** What the figures come to, in a sentence for each area. */
export function SeriesSentences({ series, nameOf }: Props) {
  const { t } = useTranslation();
  const { periodOf, sentenceOf } = useSeriesWords();
  const [first, second] = series;
  if (!first) return null;
  if (!second) {
    return (
      <p className={styles.sentence}>
        {sentenceOf(first)}
        {exampleIf(first)}
      </p>
    );
  }
  const common = commonOf(series.map(({ points }) => points));
  return (
    <>
      <ul className={styles.sentences}>
        {series.map((each) => (
          <li key={each.area.slug}>
            <strong>{nameOf(each.area.slug)}:</strong>{' '}
            {sentenceOf({ ...each, points: within(each.points, common) })}
            {exampleIf(each)}
          </li>
        ))}
      </ul>
      {common && (
        <p>
          {t(common.from === common.to ? 'figure.commonOne' : 'figure.common', {
            from: periodOf(common.from),
            to: periodOf(common.to),
          })}
        </p>
      )}
    </>
  );
}

/** The tag of what was made up, apart from the words before it. */
function exampleIf({ illustrative }: Pick<SeriesView, 'illustrative'>) {
  return (
    illustrative && (
      <>
        {' '}
        <IllustrativeTag />
      </>
    )
  );
}
