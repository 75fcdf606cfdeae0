import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';

import { AssessmentLine } from './assessment-line';
import styles from './indicator-rows.module.css';
import type { SeriesChoice } from './queries';
import { useSeriesWords } from './use-series-words';

interface Props {
  readonly figures: readonly {
    readonly explanation: Schemas['Explanation'];
    readonly choice: SeriesChoice;
  }[];
}

/** How an indicator has gone in some areas, each in one sentence with the way to its figures. */
export function HeadlineFigures({ figures }: Props) {
  const { t } = useTranslation();
  const { sentenceOf, unitOf } = useSeriesWords();
  return (
    <>
      <ul className={styles.rows}>
        {figures.map(({ explanation, choice }) => {
          const { assessment, definition, indicator, observed } = explanation;
          return (
            <li key={choice.area} className={styles.row}>
              <span className={styles.name}>
                <Link
                  to="/maltall/$slug"
                  params={{ slug: indicator.slug }}
                  search={{ omr: choice.area, grenser: choice.borders }}
                >
                  <Localized text={indicator.name} />: {assessment.area.name ?? choice.area}
                </Link>
              </span>
              <span className={styles.sentence}>
                {sentenceOf({ ...definition, points: observed })}{' '}
                {observed.some(({ illustrative }) => illustrative) && <IllustrativeTag />}
              </span>
              <AssessmentLine explanation={explanation} />
              <span className={styles.unit}>{unitOf(definition.unit)}</span>
            </li>
          );
        })}
      </ul>
      <p className="screen-only">
        <Link to="/maltall" search={{ omr: figures[0]?.choice.area }}>
          {t('figure.more')}
        </Link>
      </p>
    </>
  );
}
