import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { HistoryList } from '@/components/history-list';
import { ProblemAlert } from '@/components/problem-alert';

import { decisionHistoryQuery } from './queries';

/** Every version of a decision: when it was published, and each thing that came of it since. */
export function DecisionHistory({ slug }: Readonly<{ slug: string }>) {
  const { t } = useTranslation();
  const history = useQuery(decisionHistoryQuery(slug));
  if (history.error) {
    return <ProblemAlert error={history.error} retry={() => void history.refetch()} />;
  }
  const oldest = history.data?.items.at(-1)?.version ?? 1;
  return (
    <>
      <p>{t('decision.history')}</p>
      {oldest > 1 && !history.data?.nextCursor && (
        <p>{t('decision.historyBegins', { version: oldest })}</p>
      )}
      <HistoryList
        entries={history.data?.items ?? []}
        linkTo={(entry) => (
          <Link
            to="/vedtak/$slug"
            params={{ slug }}
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
