import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { IndicatorSummary } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';

import { AssessmentLine } from './assessment-line';
import styles from './indicator-rows.module.css';
import { explanationQuery } from './queries';
import { useSeriesWords } from './use-series-words';

interface Props {
  readonly indicators: readonly IndicatorSummary[];
  readonly area: string;
  readonly asOf: string | undefined;
}

/** Indicators, each with how it goes in an area in one sentence. */
export function IndicatorRows({ indicators, area, asOf }: Props) {
  return (
    <ul className={styles.rows}>
      {indicators.map((indicator) => (
        <li key={indicator.slug} className={styles.row}>
          <span className={styles.name}>
            <Link to="/maltall/$slug" params={{ slug: indicator.slug }} search={{ omr: area }}>
              <Localized text={indicator.name} />
            </Link>
          </span>
          <Sentence slug={indicator.slug} unit={indicator.unit} area={area} asOf={asOf} />
        </li>
      ))}
    </ul>
  );
}

interface SentenceProps {
  readonly slug: string;
  readonly unit: string;
  readonly area: string;
  readonly asOf: string | undefined;
}

function Sentence({ slug, unit, area, asOf }: SentenceProps) {
  const { t } = useTranslation();
  const { sentenceOf, unitOf } = useSeriesWords();
  const { data, error } = useQuery(explanationQuery(slug, { area, asOf }));
  return (
    <>
      <span className={styles.sentence}>
        {data ? sentenceOf({ points: data.observed }) : error ? t('figure.none') : '…'}{' '}
        {data?.observed.some(({ illustrative }) => illustrative) && <IllustrativeTag />}
      </span>
      {data && <AssessmentLine assessment={data.assessment} decimals={data.definition.decimals} />}
      <span className={styles.unit}>{unitOf(unit)}</span>
    </>
  );
}
