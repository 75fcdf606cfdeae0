import { useTranslation } from 'react-i18next';

import type { AreaView } from '@/api/types';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';
import { formatQuantity } from '@/lib/format-quantity';

import styles from './area-fact-list.module.css';

const topics = ['population', 'areaKm2'] as const;

/** Facts about an area with the reservation that the source makes. */
export function AreaFactList({ facts }: Readonly<{ facts: AreaView['facts'] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => {
        const topic = topics.find((each) => each === fact.topic);
        return (
          <li key={`${fact.topic}-${String(fact.quantity.value)}-${fact.date?.date ?? ''}`}>
            <span className={styles.topic}>
              {topic ? t(`area.enums.factTopic.${topic}`) : fact.topic}:{' '}
            </span>
            <strong>{formatQuantity(fact.quantity, language)}</strong>{' '}
            {fact.date && (
              <span className={styles.topic}>
                {t('area.factDate', { date: formatPartialDate(fact.date, language) })}
              </span>
            )}{' '}
            <SourceNote source={fact.source} />
          </li>
        );
      })}
    </ul>
  );
}
