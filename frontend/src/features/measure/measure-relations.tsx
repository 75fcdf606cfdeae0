import { useTranslation } from 'react-i18next';

import type { MeasureSummary, MeasureView } from './measure-values';
import styles from './measure-parts.module.css';
import { numbered } from './numbered';
import { NumberedMeasures } from './numbered-measures';

interface Props {
  readonly measure: MeasureView;
  /** The measures of the plan, for their titles. */
  readonly ofPlan: readonly MeasureSummary[];
}

/** The measures that this one waits for or belongs with, those that wait for it, and those it goes on from. */
export function MeasureRelations({ measure, ofPlan }: Props) {
  const { t } = useTranslation();
  const { content, dependents, predecessors } = measure;
  const on = (type: 'FINISH_START' | 'RELATED') =>
    content.dependencies
      .filter((each) => each.type === type)
      .map((each) => numbered({ code: each.on }, ofPlan));
  const groups = [
    { key: 'after', measures: on('FINISH_START') },
    { key: 'related', measures: on('RELATED') },
    { key: 'dependents', measures: dependents.map((each) => numbered(each, ofPlan)) },
    { key: 'predecessors', measures: predecessors.map((each) => numbered(each, ofPlan)) },
  ] as const;
  return (
    <ul className={styles.rows}>
      {groups
        .filter(({ measures }) => measures.length > 0)
        .map(({ key, measures }) => (
          <li key={key}>
            <span className={styles.meta}>{t(`measure.relation.${key}`)}</span>
            <span>
              <NumberedMeasures programme={measure.programme.slug} measures={measures} />
            </span>
          </li>
        ))}
    </ul>
  );
}
