import { useTranslation } from 'react-i18next';

import type { MeasureChange, PlanDiff, Schemas } from '@/api/types';

import styles from './changes-list.module.css';
import type { FieldWords } from './field-lines';
import { MeasureDifference } from './measure-difference';
import { measureChanges } from './plan-values';

interface Props {
  readonly diff: PlanDiff;
  readonly programme: string;
  readonly chosen: MeasureChange | undefined;
  readonly words: Omit<FieldWords, 't'>;
}

/** The measures by what became of them. What goes on as before is folded away, for nobody came to read that. */
export function ChangesList({ diff, programme, chosen, words }: Props) {
  const { t } = useTranslation();
  const titles = new Map(diff.measures.map(({ code, title }) => [code, title]));
  const item = (measure: Schemas['MeasureDifference']) => (
    <MeasureDifference
      key={measure.code}
      measure={measure}
      programme={programme}
      words={words}
      titles={titles}
    />
  );
  return measureChanges
    .filter((change) => chosen === undefined || change === chosen)
    .map((change) => {
      const measures = diff.measures.filter((measure) => measure.change === change);
      if (measures.length === 0) return null;
      return (
        <section key={change} className={styles.group} aria-labelledby={`endring-${change}`}>
          <h2 id={`endring-${change}`} className={styles.title}>
            {t(`difference.group.${change}`)}{' '}
            <span className={styles.count}>{measures.length}</span>
          </h2>
          {change === 'CONTINUED' && chosen === undefined ? (
            <details className={styles.unchanged}>
              <summary>{t('difference.unchanged', { count: measures.length })}</summary>
              <div className={styles.items}>{measures.map(item)}</div>
            </details>
          ) : (
            <div className={styles.items}>{measures.map(item)}</div>
          )}
        </section>
      );
    });
}
