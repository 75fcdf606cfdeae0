import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { BodyLink } from '@/components/body-link';
import { FactList } from '@/components/fact-list';
import { PartnerLink } from '@/components/partner-link';
import { ProgrammeLink } from '@/components/programme-link';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';

import { bodyQuery } from './queries';

type DecisionView = Schemas['DecisionView'];

/** Who decided, when, about what, and with how many votes. */
export function DecisionFacts({ decision }: Readonly<{ decision: DecisionView }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const votes = useVotes(decision);
  // What was made up has no source that could say it.
  const isMadeUp = decision.source?.illustrative === true;
  const facts = [
    {
      label: t('decision.facts.by'),
      value: decision.body ? (
        <>
          <BodyLink body={decision.body} />
          {decision.bodyAssumed && ` ${t('decision.facts.bodyAssumed')}`}
        </>
      ) : (
        decision.organisation && (
          <>
            <PartnerLink partner={decision.organisation} />{' '}
            {!isMadeUp && t('decision.facts.bodyNotNamed')}
          </>
        )
      ),
    },
    {
      label: t('decision.facts.date'),
      value: decision.date
        ? formatPartialDate(decision.date, language)
        : t('short.decision.dateNotKnown'),
    },
    {
      label: t('decision.facts.votes'),
      value: votes ?? t(isMadeUp ? 'decision.notSaid' : 'decision.facts.votesNotKnown'),
    },
    ...(decision.programme
      ? [
          {
            label: t('decision.facts.programme'),
            value: <ProgrammeLink programme={decision.programme} />,
          },
        ]
      : []),
    ...(decision.meeting && decision.body
      ? [
          {
            label: t('decision.facts.meeting'),
            value: <MeetingLink body={decision.body} meeting={decision.meeting} />,
          },
        ]
      : []),
  ];
  return <FactList facts={facts} />;
}

function useVotes(decision: DecisionView): string | undefined {
  const { t } = useTranslation();
  const { unanimous, votesFor, votesAgainst } = decision;
  const counts = [
    ...(votesFor === undefined ? [] : [t('decision.votes.for', { number: votesFor })]),
    ...(votesAgainst === undefined ? [] : [t('decision.votes.against', { number: votesAgainst })]),
  ].join(', ');
  const manner =
    unanimous === undefined
      ? undefined
      : t(unanimous ? 'decision.votes.unanimous' : 'decision.votes.notUnanimous');
  return manner && counts ? `${manner} (${counts})` : (manner ?? (counts || undefined));
}

function MeetingLink({ body, meeting }: { body: Schemas['BodyRef']; meeting: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const held = useQuery(bodyQuery(body.slug, undefined)).data?.meetings.find(
    ({ key }) => key === meeting,
  );
  return (
    <Link to="/organ/$slug" params={{ slug: body.slug }} hash="moter">
      {held ? formatPartialDate(held.date, language) : t('decision.facts.meetingLink')}
    </Link>
  );
}
