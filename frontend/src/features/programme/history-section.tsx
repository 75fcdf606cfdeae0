import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { HistoryList } from '@/components/history-list';
import { ProblemAlert } from '@/components/problem-alert';

import { programmeHistoryQuery } from './queries';

interface Props {
  readonly slug: string;
  /** The version on the page. */
  readonly version: number;
}

/** Every published version with its reason, the newest first; each can be looked at again. */
export function HistorySection({ slug, version }: Props) {
  const { t } = useTranslation();
  const history = useQuery(programmeHistoryQuery(slug));
  if (history.error) {
    return <ProblemAlert error={history.error} retry={() => void history.refetch()} />;
  }
  return (
    <>
      <p>
        {t('common.history.intro')} {t('common.history.current', { version })}
      </p>
      <HistoryList
        entries={history.data?.items ?? []}
        linkTo={(entry) => (
          <Link
            to="/p/$program"
            params={{ program: slug }}
            search={(old) => ({ ...old, kjent: entry.recordedAt })}
          >
            {t('common.history.show')}
            <span className="visually-hidden">
              {' '}
              ({t('common.history.version', { version: entry.version })})
            </span>
          </Link>
        )}
      />
    </>
  );
}
