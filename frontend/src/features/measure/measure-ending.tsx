import { useTranslation } from 'react-i18next';

import { ChangeTag } from '@/components/change-tag';
import { Localized } from '@/components/localized';

import styles from './measure-ending.module.css';
import type { MeasureSummary, MeasureView } from './measure-values';
import { numbered } from './numbered';
import { NumberedMeasures } from './numbered-measures';

interface Props {
  readonly measure: MeasureView;
  readonly ofPlan: readonly MeasureSummary[];
}

/** Whether it is made up that it ended in the revision on the page. */
function isMadeUp({ appearances, plan, revision }: MeasureView): boolean {
  return appearances.some(
    (each) => each.plan.slug === plan.slug && each.revision === revision && each.changeIllustrative,
  );
}

/** Why a measure goes on no more, and what it goes on in. For one that ended, this is what a reader needs first. */
export function MeasureEnding({ measure, ofPlan }: Props) {
  const { t } = useTranslation();
  const { content } = measure;
  if (!content.change) return null;
  return (
    <div className={styles.ending}>
      <p className={styles.title}>
        <ChangeTag change={content.change} illustrative={isMadeUp(measure)} />{' '}
        {t('measure.ended', { number: measure.revision })}
      </p>
      <p>
        {content.changeReason ? <Localized text={content.changeReason} /> : t('measure.noReason')}
      </p>
      {content.successors.length > 0 && (
        <p>
          {t('measure.goesOnIn')}{' '}
          <NumberedMeasures
            programme={measure.programme.slug}
            measures={content.successors.map((code) => numbered({ code }, ofPlan))}
          />
        </p>
      )}
    </div>
  );
}
