import { useTranslation } from 'react-i18next';

import type { MeasureSummary } from '@/api/types';
import { LinkedList } from '@/components/linked-list';
import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';

import styles from './measure-words.module.css';

/** Who answers for a measure; said plainly when nobody is known to. */
export function Responsible({ measure }: Readonly<{ measure: MeasureSummary }>) {
  const { t } = useTranslation();
  if (measure.responsible.length === 0) {
    return <span className={styles.unknown}>{t('plan.notKnown.responsible')}</span>;
  }
  return (
    <LinkedList
      items={measure.responsible.map(({ partner, capacity }, index) => ({
        key: partner?.slug ?? String(index),
        node: partner ? <PartnerLink partner={partner} /> : <Localized text={capacity} />,
      }))}
    />
  );
}
