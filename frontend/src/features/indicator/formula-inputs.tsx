import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { DataTable } from '@/components/data-table';
import { useLocalized } from '@/i18n/use-localized';

import styles from './series-chart.module.css';
import { useFormulaWords } from './use-formula-words';
import { useSeriesWords } from './use-series-words';
import { useWhyNone } from './use-why-none';

interface Props {
  readonly formula: Schemas['IndicatorFormula'];
  readonly inputs: readonly Schemas['FormulaInput'][];
}

/** The formula of a figure in words that can be read, and all figures that go in. */
export function FormulaInputs({ formula, inputs }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { figureOf, periodOf } = useSeriesWords();
  const whyNoneOf = useWhyNone();
  const { meaningsOf, textOf } = useFormulaWords((slug) => {
    const input = inputs.find(({ indicator }) => indicator.slug === slug);
    return input ? localized(input.indicator.name) : slug;
  });
  const observed = inputs.filter(({ points }) => points.length > 0);
  const periods = [
    ...new Set(observed.flatMap(({ points }) => points.map(({ period }) => period))),
  ].sort();
  const told = (point: Schemas['SeriesPoint'] | undefined) =>
    point ? (figureOf(point) ?? whyNoneOf(point)) : '–';
  return (
    <>
      <p>{t('detail.how.formula')}</p>
      <p>
        <strong>{textOf(formula.expression)}</strong>
      </p>
      <ul className={styles.list}>
        {meaningsOf(formula.expression).map((meaning) => (
          <li key={meaning}>{meaning}</li>
        ))}
        <li>{t(`detail.how.policy.${formula.nullPolicy}`)}</li>
      </ul>
      {periods.length > 0 && (
        <details className={styles.more}>
          <summary>{t('detail.how.inputs')}</summary>
          <DataTable
            caption={t('detail.how.inputs')}
            captionHidden
            columns={[
              t('indicator.table.period'),
              ...observed.map(({ indicator }) => localized(indicator.name)),
            ]}
            numeric={observed.map((_, index) => index + 1)}
            rows={periods.map((period) => ({
              key: period,
              cells: [
                periodOf(period),
                ...observed.map(({ points }) =>
                  told(points.find((point) => point.period === period)),
                ),
              ],
            }))}
          />
        </details>
      )}
    </>
  );
}
