import { useTranslation } from 'react-i18next';

import { FactList } from '@/components/fact-list';
import { LinkedList } from '@/components/linked-list';
import { Localized } from '@/components/localized';
import { PartnerLink } from '@/components/partner-link';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';
import { formatPeriod } from '@/lib/format-period';

import { hasEnded, type MeasureView } from './measure-values';
import { nextMilestone } from './next-milestone';

const answering = ['MAIN_RESPONSIBLE', 'EXECUTING'];

/** What a reader asks first: what comes next, who answers for it, when, and how it is meant. */
export function MeasureFacts({ measure }: Readonly<{ measure: MeasureView }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { content } = measure;
  const next = nextMilestone(measure);
  const responsible = content.roles.filter(({ role }) => answering.includes(role));
  const hasPeriod = content.period?.from ?? content.period?.to;
  return (
    <FactList
      facts={[
        // Of what goes on no more, nothing is to be reached.
        ...(hasEnded(measure)
          ? []
          : [
              {
                label: t('measure.facts.next'),
                value: next ? (
                  <>
                    <Localized text={next.title} />
                    {next.due && ` (${formatPartialDate(next.due, language)})`}
                  </>
                ) : (
                  t(
                    content.milestones.length > 0
                      ? 'measure.facts.allReached'
                      : 'measure.facts.noMilestones',
                  )
                ),
              },
            ]),
        {
          label: t('measure.facts.responsible'),
          value:
            responsible.length > 0 ? (
              <LinkedList
                items={responsible.map(({ partner, capacity, role }) => ({
                  key: partner?.slug ?? JSON.stringify(capacity ?? role),
                  node: partner ? (
                    <PartnerLink partner={partner} />
                  ) : capacity ? (
                    <Localized text={capacity} />
                  ) : (
                    t('common.person')
                  ),
                }))}
              />
            ) : (
              t('measure.facts.responsibleNotKnown')
            ),
        },
        {
          label: t('measure.facts.period'),
          value: hasPeriod ? formatPeriod(content.period, language) : t('measure.notSaid'),
        },
        { label: t('measure.facts.kind'), value: t(`enums.measureKind.${content.kind}`) },
        ...(content.horizon
          ? [{ label: t('measure.facts.horizon'), value: t(`enums.horizon.${content.horizon}`) }]
          : []),
        ...(content.level
          ? [{ label: t('measure.facts.level'), value: t(`enums.measureLevel.${content.level}`) }]
          : []),
        ...(content.plpPhase
          ? [{ label: t('measure.facts.plp'), value: t(`enums.plpPhase.${content.plpPhase}`) }]
          : []),
        ...(content.priorityRank === undefined
          ? []
          : [{ label: t('measure.facts.priority'), value: content.priorityRank }]),
      ]}
    />
  );
}
