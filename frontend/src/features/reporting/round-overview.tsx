import { useTranslation } from 'react-i18next';

import { DataTable } from '@/components/data-table';
import { Localized } from '@/components/localized';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatDay, formatPartialDate } from '@/lib/format-date';

import type { RoundTasks } from './queries';
import { TaskState } from './task-state';

/** Who has answered, and who is late: what leads look at, and whoever wants to see how far it has come. */
export function RoundOverview({ tasks }: Readonly<{ tasks: RoundTasks }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const textOf = useLocalized();
  return (
    <>
      <DataTable
        caption={t('round.overview.measures')}
        columns={[
          t('round.overview.measure'),
          t('round.overview.state'),
          t('round.overview.responsible'),
          t('round.overview.last'),
        ]}
        rows={tasks.measures.map((task) => ({
          key: task.measure.code,
          cells: [
            `${task.measure.code} ${textOf(task.measure.title)}`,
            <TaskState key="state" state={task.state} />,
            task.responsible.map(({ name, slug }) => name ?? slug).join(', ') ||
              t('round.overview.nobody'),
            task.last ? formatPartialDate(task.last.date, language) : t('round.overview.never'),
          ],
        }))}
      />
      {tasks.figures.length > 0 && (
        <DataTable
          caption={t('round.overview.figures')}
          columns={[
            t('round.overview.figure'),
            t('round.overview.state'),
            t('round.overview.period'),
            t('round.overview.told'),
          ]}
          rows={tasks.figures.map((task) => ({
            key: task.target,
            cells: [
              <span key="name">
                <Localized text={task.indicator.name} />, {task.area.name ?? task.area.slug}
              </span>,
              <TaskState key="state" state={task.state} />,
              `${task.period} (${formatDay(task.expected, language)})`,
              task.last ?? t('round.overview.never'),
            ],
          }))}
        />
      )}
    </>
  );
}
