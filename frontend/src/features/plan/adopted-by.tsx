import { useTranslation } from 'react-i18next';

import type { PlanRevisionView } from '@/api/types';
import { DecisionLink } from '@/components/decision-link';
import { LinkedList } from '@/components/linked-list';
import { Localized } from '@/components/localized';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';

import { openStatuses } from './plan-values';

/** Who adopted a revision and when, each with its decision; or that nobody has, or that it is not known. What was assumed is said to be. */
export function AdoptedBy({ revision }: Readonly<{ revision: PlanRevisionView }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const adoptions = revision.adoptions.filter(
    ({ status }) => status === 'ADOPTED' || status === 'ADOPTED_WITH_CHANGES',
  );
  if (adoptions.length === 0) {
    if (revision.status === 'REJECTED') return t('plan.enums.adoptionStatus.REJECTED');
    return t(
      openStatuses.includes(revision.status)
        ? 'plan.facts.notAdopted'
        : 'plan.facts.adoptionNotKnown',
    );
  }
  return (
    <LinkedList
      items={adoptions.map(({ body, bodyAssumed, decided, decision }) => ({
        key: body.slug,
        node: (
          <>
            {decided
              ? t(`plan.facts.${bodyAssumed ? 'adoptedByAssumed' : 'adoptedBy'}`, {
                  date: formatPartialDate(decided, language),
                })
              : t(`plan.facts.${bodyAssumed ? 'adoptedUndatedAssumed' : 'adoptedUndated'}`)}{' '}
            {decision ? (
              <DecisionLink decision={{ slug: decision.slug, title: body.name }} />
            ) : (
              <Localized text={body.name} />
            )}
          </>
        ),
      }))}
    />
  );
}
