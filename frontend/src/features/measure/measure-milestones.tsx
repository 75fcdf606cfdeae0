import { useTranslation } from 'react-i18next';

import { DataTable } from '@/components/data-table';
import { Localized } from '@/components/localized';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatPartialDate } from '@/lib/format-date';

import type { MeasureView } from './measure-values';

/** What is to be reached on the way, when, and whether a report says that it was. */
export function MeasureMilestones({ measure }: Readonly<{ measure: MeasureView }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const reachedOn = (key: string) => {
    const reached = measure.milestonesReached.find(({ milestone }) => milestone === key);
    if (!reached) return t('measure.milestone.notReached');
    return reached.date
      ? t('measure.milestone.reachedOn', { date: formatPartialDate(reached.date, language) })
      : t('measure.milestone.reached');
  };
  return (
    <DataTable
      caption={t('measure.sections.milestones')}
      captionHidden
      columns={[
        t('measure.milestone.what'),
        t('measure.milestone.due'),
        t('measure.milestone.state'),
        t('measure.milestone.source'),
      ]}
      rows={measure.content.milestones.map(({ key, title, due, source }) => ({
        key,
        cells: [
          <Localized key="what" text={title} />,
          due ? formatPartialDate(due, language) : t('measure.notSaid'),
          reachedOn(key),
          <SourceNote key="source" source={source} />,
        ],
      }))}
    />
  );
}
