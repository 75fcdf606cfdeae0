import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Localized } from '@/components/localized';
import { focusAreaWord } from '@/lib/focus-area-word';

import type { MeasureView } from './measure-values';
import styles from './measure-parts.module.css';

interface Props {
  readonly measure: MeasureView;
  /** The objectives of the programme; empty when they could not be fetched. */
  readonly objectives: readonly Schemas['Objective'][];
  /** The focus areas of the programme, with their sources. */
  readonly sourced: readonly Schemas['FocusArea'][];
}

/** What a measure works towards: the focus areas it belongs to, and the objectives. */
export function MeasurePurpose({ measure, objectives, sourced }: Props) {
  const { t } = useTranslation();
  const { content, focusAreas } = measure;
  return (
    <>
      {content.focusAreas.length > 0 && (
        <div className={styles.block}>
          <h3>{t('measure.purpose.focusAreas', { context: focusAreaWord(sourced) })}</h3>
          <ul className={styles.plain}>
            {content.focusAreas.map((code) => {
              const area = focusAreas.find((each) => each.code === code);
              return (
                <li key={code}>
                  {code} {area && <Localized text={area.name} />}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {content.objectives.length > 0 && (
        <div className={styles.block}>
          <h3>{t('measure.purpose.objectives')}</h3>
          <ul className={styles.plain}>
            {content.objectives.map((key) => {
              const objective = objectives.find((each) => each.key === key);
              return (
                <li key={key}>
                  {objective ? (
                    <>
                      <span className={styles.meta}>
                        {t(`enums.objectiveLevel.${objective.level}`)}:
                      </span>{' '}
                      <Localized text={objective.text} />
                    </>
                  ) : (
                    key
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
