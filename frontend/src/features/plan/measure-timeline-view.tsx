import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

import type { MeasureSummary, Schemas } from '@/api/types';
import { MeasureTimeline } from '@/charts/measure-timeline';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { MeasureLink } from '@/components/measure-link';
import { MeasureStatusTag } from '@/components/measure-status-tag';
import { SetByHand } from '@/components/set-by-hand';
import { TableTwin } from '@/components/table-twin';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatPartialDate, latestDay } from '@/lib/format-date';
import { formatPeriod } from '@/lib/format-period';
import { addDays, today, toYears } from '@/lib/iso-date';

interface Props {
  readonly measures: readonly MeasureSummary[];
  /** What the revision says of them; their milestones are from there. */
  readonly content: Schemas['RevisionContent'];
  readonly asOf: string | undefined;
}

const isByHand = ({ status: { status, computed } }: MeasureSummary) => status !== computed;

/** The measures along the time, and the same as a table. */
export function MeasureTimelineView({ measures, content, asOf }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const milestones = new Map(content.measures.map((each) => [each.code, each.milestones]));
  const rows = measures.map((measure) => {
    const { period } = measure;
    const due = milestones.get(measure.code) ?? [];
    return {
      measure,
      when: formatPeriod(period, language),
      milestones: due
        .map((milestone) => {
          const date = milestone.due
            ? formatPartialDate(milestone.due, language)
            : t('plan.milestoneUndated');
          return `${localized(milestone.title)} (${date})`;
        })
        .join(', '),
      stretch: {
        ...(period?.from && {
          from: toYears(period.from.date),
          fromBy: toYears(addDays(latestDay(period.from), 1)),
        }),
        ...(period?.to && { to: toYears(addDays(latestDay(period.to), 1)) }),
        milestones: due.flatMap((each) => (each.due ? [toYears(latestDay(each.due))] : [])),
      },
    };
  });
  const isDated = rows.some(
    ({ stretch }) =>
      stretch.from !== undefined || stretch.to !== undefined || stretch.milestones.length > 0,
  );
  return (
    <>
      {isDated ? (
        <MeasureTimeline
          label={t('plan.timeline.chart')}
          rows={rows.map((row) => ({
            key: row.measure.id,
            label: (
              <>
                {row.measure.code}{' '}
                <MeasureLink
                  measure={{ ...row.measure, programme: row.measure.programme.slug }}
                  ofList
                />
              </>
            ),
            words: (
              <>
                {t(`enums.measureStatus.${row.measure.status.status}`)}
                {isByHand(row.measure) && (
                  <>
                    {' '}
                    (<SetByHand standing={row.measure.status} />)
                  </>
                )}{' '}
                · {row.when}
                {row.milestones && (
                  <>
                    {' '}
                    · {t('plan.timeline.milestones')}: {row.milestones}
                  </>
                )}{' '}
                {row.measure.illustrative && <IllustrativeTag />}
              </>
            ),
            status: row.measure.status.status,
            ...row.stretch,
          }))}
          mark={{
            at: toYears(asOf ?? today()),
            label: t(asOf ? 'plan.timeline.chosen' : 'plan.timeline.today'),
          }}
          legend={{
            milestone: t('plan.timeline.milestone'),
            unknownEnd: t('plan.timeline.unknownEnd'),
          }}
        />
      ) : (
        <p>{t('plan.timeline.noDates')}</p>
      )}
      <TableTwin
        caption={t('plan.timeline.chart')}
        columns={[
          t('plan.columns.title'),
          t('plan.columns.status'),
          t('plan.columns.when'),
          t('plan.timeline.milestones'),
        ]}
        rows={rows.map(({ measure, when, milestones: words }) => ({
          key: measure.id,
          cells: [
            <Fragment key="title">
              {measure.code} <Localized text={measure.title} />{' '}
              {measure.illustrative && <IllustrativeTag />}
            </Fragment>,
            <Fragment key="status">
              <MeasureStatusTag status={measure.status.status} />{' '}
              <SetByHand standing={measure.status} />
            </Fragment>,
            when,
            words || '–',
          ],
        }))}
      />
    </>
  );
}
