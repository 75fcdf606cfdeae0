import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { ProblemAlert } from '@/components/problem-alert';

import { DecisionList } from './decision-list';
import { latestDecisionsQuery } from './queries';

interface Props {
  readonly of: { readonly programme: string } | { readonly body: string };
  readonly limit: number;
}

/** The latest decisions about a programme or of a body, and the way to all of them. */
export function LatestDecisions({ of, limit }: Props) {
  const { t } = useTranslation();
  const decisions = useQuery(latestDecisionsQuery(of, limit));
  const count = decisions.data?.total ?? 0;
  if (decisions.error) {
    return <ProblemAlert error={decisions.error} retry={() => void decisions.refetch()} />;
  }
  if (!decisions.data) return null;
  return (
    <>
      {count === 0 ? (
        <p>{t('short.decision.none')}</p>
      ) : (
        <DecisionList
          decisions={decisions.data.items}
          without={'programme' in of ? 'programme' : 'body'}
        />
      )}
      {count > 0 && (
        <p>
          <Link
            to="/vedtak"
            search={'programme' in of ? { program: of.programme } : { organ: of.body }}
          >
            {count === 2
              ? t('short.decision.inRegisterBoth')
              : t('short.decision.inRegister', { count })}
          </Link>
        </p>
      )}
    </>
  );
}
