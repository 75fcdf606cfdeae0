import { useTranslation } from 'react-i18next';

import type { Schemas, SeriesView } from '@/api/types';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatDay } from '@/lib/format-date';

import { FormulaInputs } from './formula-inputs';
import styles from './series-chart.module.css';
import { factsOf } from './series-facts';
import { toldSteps } from './told-steps';
import { useStepWords } from './use-step-words';

interface Props {
  readonly series: SeriesView;
  readonly explanation: Schemas['Explanation'];
  /** Where the same stands for those who want to calculate it again. */
  readonly address: string;
  readonly nameOf: (area: string) => string;
}

/** How the latest figure came about and how it was judged, one small step at a time. */
export function HowWorkedOut({ series, explanation, address, nameOf }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const { definition, inputs, thresholds } = explanation;
  const steps = toldSteps(explanation.steps);
  const wordsOf = useStepWords(
    (slug) => {
      // Parts of a sum are areas, or the indicators that a formula adds up.
      const input = inputs.find(({ indicator }) => indicator.slug === slug);
      return input ? localized(input.indicator.name) : nameOf(slug);
    },
    definition.decimals,
    explanation.assessment.target,
  );
  const last = factsOf(series.points)?.last;
  const borders = last?.borders;
  const area = series.area.name ?? series.area.slug;
  return (
    <>
      {definition.formula && <FormulaInputs formula={definition.formula} inputs={inputs} />}
      {last && !series.summed && !definition.formula && (
        <p>
          {t(series.illustrative ? 'detail.how.madeUp' : 'detail.how.own', { area })}{' '}
          {borders &&
            !series.illustrative &&
            t('detail.how.vintage', { day: formatDay(borders, language) })}
        </p>
      )}
      {steps.length > 0 && (
        <>
          <p>{t('detail.how.steps', { version: thresholds.version })}</p>
          <ol className={styles.list}>
            {steps.map((step, index) => (
              // The steps of an explanation have no names, and do not change places.
              <li key={index}>{wordsOf(step)}</li>
            ))}
          </ol>
        </>
      )}
      <p className="screen-only">
        <a href={address}>{t('detail.how.machine')}</a> {t('detail.how.machineData')}
      </p>
    </>
  );
}
