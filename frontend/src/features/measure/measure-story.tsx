import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { ChangeTag } from '@/components/change-tag';
import { Icon, type IconName } from '@/components/icon';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { MeasureStatusTag } from '@/components/measure-status-tag';
import { PlanRevisionLink } from '@/components/plan-revision-link';
import { ProblemAlert } from '@/components/problem-alert';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';

import styles from './measure-story.module.css';
import type { MeasureView } from './measure-values';
import { MoneyEvent } from './money-event';
import { moneyOfMeasureQuery } from './queries';
import { storyOf, type StoryEvent } from './story-of';

const icons: Record<StoryEvent['kind'], IconName> = {
  report: 'quote',
  milestone: 'check',
  revision: 'calendar',
  money: 'money',
};

interface Props {
  readonly measure: MeasureView;
  readonly asOf: string | undefined;
}

/** All that happened to a measure, the newest first: plans that spoke of it, reports, milestones, grants and what became of them. */
export function MeasureStory({ measure, asOf }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const money = useQuery(moneyOfMeasureQuery(measure.programme.slug, measure.code, asOf));
  return (
    <>
      {money.error && <ProblemAlert error={money.error} retry={() => void money.refetch()} />}
      <ol className={styles.story}>
        {storyOf(measure, money.data).map((event) => (
          <li key={event.key}>
            <p className={styles.head}>
              <Icon name={icons[event.kind]} />
              <strong>
                {event.date ? formatPartialDate(event.date, language) : t('measure.dateNotKnown')}
              </strong>
              <span>
                {t(`measure.event.${event.kind}`)}
                {event.kind === 'money' && `: ${t(`short.money.column.${event.stage}`)}`}
              </span>
            </p>
            <div className={styles.body}>
              <EventBody event={event} programme={measure.programme.slug} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function EventBody({ event, programme }: { event: StoryEvent; programme: string }) {
  const { t } = useTranslation();
  if (event.kind === 'report') {
    const { phase, manualStatus, manualReason, comment, outlook, source } = event.report;
    return (
      <>
        <p>
          {t(`measure.phase.${phase}`)}
          {outlook && ` · ${t(`measure.outlook.${outlook}`)}`}
        </p>
        {comment && (
          <p>
            <Localized text={comment} />
          </p>
        )}
        {manualStatus && (
          <p className={styles.manual}>
            {t('measure.event.manual')} <MeasureStatusTag status={manualStatus} />{' '}
            {manualReason && <Localized text={manualReason} />}
          </p>
        )}
        <SourceNote source={source} />
      </>
    );
  }
  if (event.kind === 'milestone') {
    return (
      <>
        <p>
          {event.milestone ? (
            <Localized text={event.milestone.title} />
          ) : (
            t('measure.event.formerMilestone')
          )}
        </p>
        <SourceNote source={event.source ?? event.milestone?.source} />
      </>
    );
  }
  if (event.kind === 'money') return <MoneyEvent event={event} />;
  const { appearance } = event;
  return (
    <>
      <p className={styles.change}>
        <ChangeTag change={appearance.change} illustrative={appearance.changeIllustrative} />
        {appearance.illustrative && <IllustrativeTag />}
        <PlanRevisionLink
          programme={programme}
          plan={{
            slug: appearance.plan.slug,
            name: appearance.plan.name,
            number: appearance.revision,
          }}
        />
      </p>
      <p className={styles.meta}>
        «<Localized text={appearance.title} />» ·{' '}
        {appearance.status === 'ADOPTED' && !appearance.adoptionKnown
          ? t('short.plan.adoptionNotKnown')
          : t(`enums.revisionStatus.${appearance.status}`)}
      </p>
      {appearance.changeReason && (
        <p>
          <Localized text={appearance.changeReason} />
        </p>
      )}
    </>
  );
}
