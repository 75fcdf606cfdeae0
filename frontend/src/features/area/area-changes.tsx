import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { AreaChangeView } from '@/api/types';
import { AreaLink } from '@/components/area-link';
import { LinkedList } from '@/components/linked-list';
import { ProblemAlert } from '@/components/problem-alert';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';

import styles from './area-changes.module.css';
import { areaChangesQuery } from './queries';

/** What happened to an area, the latest first, and whether figures carry over. */
export function AreaChanges({ slug }: Readonly<{ slug: string }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changes = useQuery(areaChangesQuery(slug));
  if (changes.error) {
    return <ProblemAlert error={changes.error} retry={() => void changes.refetch()} />;
  }
  if (!changes.data) return <div className={styles.waiting} />;
  if (changes.data.length === 0) return <p>{t('area.changes.none')}</p>;
  const latestFirst = [...changes.data].sort((a, b) => b.date.localeCompare(a.date));
  return (
    <ol className={styles.changes}>
      {latestFirst.map((change) => (
        <li key={change.id} className={styles.change}>
          <p className={styles.head}>
            <strong>{formatDay(change.date, language)}</strong>
            <span>{t(`area.enums.areaChange.${change.type}`)}</span>
          </p>
          <p>
            {t('area.changes.from')}: <Parties parties={change.from} />
          </p>
          <p>
            {t('area.changes.to')}: <Parties parties={change.to} />
          </p>
          <p className={styles.note}>{t(`area.enums.comparability.${change.comparability}`)}</p>
        </li>
      ))}
    </ol>
  );
}

function Parties({ parties }: Readonly<{ parties: AreaChangeView['from'] }>) {
  if (parties.length === 0) return '–';
  return (
    <LinkedList
      items={parties.map(({ area, code }) => ({
        key: `${area.slug}-${code ?? ''}`,
        node: (
          <>
            <AreaLink area={area} /> {code && `(${code})`}
          </>
        ),
      }))}
    />
  );
}
