import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { AreaView } from '@/api/types';
import { AreaLink } from '@/components/area-link';
import { LinkedList } from '@/components/linked-list';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';
import { addDays } from '@/lib/iso-date';

import styles from './former-area.module.css';
import { areaChangesQuery } from './queries';

interface Props {
  readonly area: AreaView;
  /** The first day on which it was no more. */
  readonly end: string;
}

/** Says of an area that is no more how long it was there, and what it became. */
export function FormerArea({ area, end }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changes = useQuery(areaChangesQuery(area.slug)).data ?? [];
  const successors = changes
    .filter((change) => change.date === end)
    .flatMap((change) => change.to.map((party) => party.area))
    .filter((successor) => successor.slug !== area.slug);
  return (
    <p className={styles.notice}>
      {t('area.former.until', { date: formatDay(addDays(end, -1), language) })}{' '}
      {successors.length > 0 && (
        <>
          {t('area.former.became')}{' '}
          <LinkedList
            items={successors.map((successor) => ({
              key: successor.slug,
              node: <AreaLink area={successor} />,
            }))}
          />
          .
        </>
      )}
    </p>
  );
}
