import { useTranslation } from 'react-i18next';

import type { IndicatorView, Schemas } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatList } from '@/lib/format-list';

import styles from './assessment-line.module.css';
import { underWayOf, type UnderWay } from './under-way';
import { useSeriesWords } from './use-series-words';

interface Props {
  readonly deliveries: readonly Schemas['DeliveryUnderWay'][];
  readonly dimensions: IndicatorView['definition']['dimensions'];
}

/** More periods than these are told by the first and the last of them. */
const mostNamed = 3;

/** Which figures are on their way; nothing of what they say. */
export function UnderWayLines({ deliveries, dimensions }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const { periodOf } = useSeriesWords();

  function periodsOf({ periods }: UnderWay): string {
    const names = periods.map(periodOf);
    return names.length > mostNamed
      ? t('indicator.underWay.span', {
          number: names.length,
          from: names[0],
          to: names.at(-1),
        })
      : formatList(names, language);
  }

  function sliceOf({ slice }: UnderWay): string {
    const names = dimensions.flatMap(({ key, categories }) =>
      categories
        .filter((category) => category.key === slice[key])
        .map(({ name }) => localized(name)),
    );
    return names.length === 0 ? '' : ` (${names.join(', ')})`;
  }

  return underWayOf(deliveries).map((each) => (
    <p key={`${each.status} ${JSON.stringify(each.slice)}`} className={styles.line}>
      <span>
        {t(
          each.status === 'APPROVED'
            ? 'indicator.underWay.APPROVED'
            : 'indicator.underWay.SUBMITTED',
          { periods: `${periodsOf(each)}${sliceOf(each)}` },
        )}
      </span>
      {each.illustrative && <IllustrativeTag />}
    </p>
  ));
}
