import { useTranslation } from 'react-i18next';

import type { IndicatorView, Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { useLocalized } from '@/i18n/use-localized';

import styles from './assessment-line.module.css';
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

  return submissions.map(({ illustrative, periods, slice, status }, index) => {
    const names = dimensions
      .flatMap(({ key, categories }) => categories.filter((each) => each.key === slice[key]))
      .map(({ name }) => ` (${localized(name)})`);
    const words = periods.map(periodOf).join(', ') + names.join('');
    return (
      <p key={index} className={styles.line}>
        {t(`indicator.underWay.${status}`, { periods: words })}
        {illustrative && <IllustrativeTag />}
      </p>
    );
  });
}
