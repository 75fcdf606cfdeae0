import { useTranslation } from 'react-i18next';

import type { ProgrammeView } from '@/api/types';
import { TextList } from '@/components/text-list';

import { approachLists } from './approach-lists';
import styles from './approach-section.module.css';

/** For whom the programme is and how it works. */
export function ApproachSection({ programme }: Readonly<{ programme: ProgrammeView }>) {
  const { t } = useTranslation();
  return (
    <div className={styles.lists}>
      {approachLists
        .filter((list) => programme[list].length > 0)
        .map((list) => (
          <div key={list} className={styles.list}>
            <h3>{t(`programme.approach.${list}`)}</h3>
            <TextList items={programme[list]} />
          </div>
        ))}
    </div>
  );
}
