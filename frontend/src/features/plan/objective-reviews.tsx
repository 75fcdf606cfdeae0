import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Icon } from '@/components/icon';
import { Localized } from '@/components/localized';
import { SourceNote } from '@/components/source-note';

import styles from './objective-reviews.module.css';

interface Props {
  readonly objectives: readonly Schemas['ObjectiveDifference'][];
}

const icons = { UNCHANGED: 'check', CHANGED: 'change', WITHDRAWN: 'cross' } as const;

/** The objectives that were looked at again: that one stands fast is said as loudly as that one changed. */
export function ObjectiveReviews({ objectives }: Props) {
  const { t } = useTranslation();
  return (
    <ul className={styles.list}>
      {objectives.map((objective) => (
        <li key={objective.objective} className={styles.objective}>
          <p className={styles.text}>
            {objective.text ? <Localized text={objective.text} /> : objective.objective}
          </p>
          <p>
            <strong>
              <Icon name={icons[objective.outcome]} />{' '}
              {t(`difference.enums.reviewOutcome.${objective.outcome}`)}
            </strong>
            {objective.outlook && `, ${t(`difference.enums.outlook.${objective.outlook}`)}`}
          </p>
          {objective.comment && (
            <p className={styles.comment}>
              «<Localized text={objective.comment} />»
            </p>
          )}
          <SourceNote source={objective.source} />
        </li>
      ))}
    </ul>
  );
}
