import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { decisionsInShort, latestDecisionsQuery } from '@/features/decision/queries';
import { fundingQuery } from '@/features/finance/queries';
import { programmeTargetsQuery } from '@/features/indicator/queries';

const LatestDecisions = lazy(() =>
  import('@/features/decision/latest-decisions').then((module) => ({
    default: module.LatestDecisions,
  })),
);

const ProgrammeMoney = lazy(() =>
  import('@/features/finance/programme-money').then((module) => ({
    default: module.ProgrammeMoney,
  })),
);

const ProgrammeTargets = lazy(() =>
  import('@/features/indicator/programme-targets').then((module) => ({
    default: module.ProgrammeTargets,
  })),
);

interface Part {
  readonly id: string;
  readonly title: string;
  readonly shown: boolean;
  readonly content: ReactNode;
}

/** What a programme wants in figures, what was decided about it, and its money, in short; each only when there is something to tell. */
export function useRecordParts(programme: string, asOf: string | undefined): readonly Part[] {
  const { t } = useTranslation();
  const decisions = useQuery(latestDecisionsQuery({ programme }, decisionsInShort)).data;
  const money = useQuery(fundingQuery(programme, asOf)).data;
  const targets = (useQuery(programmeTargetsQuery(programme, asOf)).data?.targets ?? []).filter(
    ({ current }) => current !== undefined,
  );
  return [
    {
      id: 'maaltall',
      title: t('short.targets.title'),
      shown: targets.length > 0,
      content: (
        <Suspense>
          <ProgrammeTargets targets={targets} programme={programme} />
        </Suspense>
      ),
    },
    {
      id: 'vedtak',
      title: t('short.decision.title'),
      shown: (decisions?.total ?? 0) > 0,
      content: (
        <Suspense>
          <LatestDecisions of={{ programme }} limit={decisionsInShort} />
        </Suspense>
      ),
    },
    {
      id: 'okonomi',
      title: t('short.money.title'),
      shown: money !== undefined && money.years.length > 0,
      content: money && (
        <Suspense>
          <ProgrammeMoney overview={money} />
        </Suspense>
      ),
    },
  ];
}
