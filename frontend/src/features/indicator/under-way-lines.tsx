import { useTranslation } from 'react-i18next';

import type { IndicatorView, Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { useLocalized } from '@/i18n/use-localized';

import styles from './assessment-line.module.css';
import { sliceNames } from './slice';
import { underWayGroups } from './under-way-groups';
import { useSeriesWords } from './use-series-words';

interface Props {
  readonly submissions: readonly Schemas['SubmissionUnderWay'][];
  readonly dimensions: IndicatorView['definition']['dimensions'];
}

/** Which figures are on their way; nothing of what they say. */
export function UnderWayLines({ submissions, dimensions }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { periodOf } = useSeriesWords();

  function sliceOf(slice: Schemas['SubmissionUnderWay']['slice']): string {
    return sliceNames(slice, dimensions)
      .map((name) => ` (${localized(name)})`)
      .join('');
  }

  return underWayGroups(submissions).map(({ illustrative, periods, slices, status }, index) => {
    const [only] = slices;
    const of =
      slices.length === 1 && only
        ? sliceOf(only)
        : ` (${t('detail.underWay.slices', { count: slices.length })})`;
    return (
      <p key={index} className={styles.line}>
        {t(`detail.underWay.${status}`, { periods: periods.map(periodOf).join(', ') + of })}
        {illustrative && <IllustrativeTag />}
      </p>
    );
  });
}
