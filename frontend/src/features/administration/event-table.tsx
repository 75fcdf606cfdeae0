import { useTranslation } from 'react-i18next';

import { DataTable } from '@/components/data-table';
import { ProgrammeLink } from '@/components/programme-link';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import { isRefused } from './event-words';
import type { SecurityEvent } from './queries';
import { useEventDetail } from './use-event-detail';

interface Props {
  readonly events: readonly SecurityEvent[];
  /** Whether they are of several programmes, so that each says of which. */
  readonly several: boolean;
}

/** What happened: when, what, who did it, to whom, and whether it was refused. */
export function EventTable({ events, several }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const detailOf = useEventDetail();

  function who({ actor, actorName }: SecurityEvent): string {
    if (actorName) return actorName;
    const kind = (actor ?? '').split(':')[0];
    switch (kind) {
      case '':
        return t('admin.log.nobody');
      case 'system':
        return t('admin.log.system');
      case 'link':
        return t('admin.log.byLink');
      case 'client':
        return t('admin.log.byProgram');
      default:
        return t('admin.log.erased');
    }
  }

  return (
    <DataTable
      caption={t('admin.log.caption')}
      captionHidden
      stacks
      columns={[
        t('admin.log.when'),
        t('admin.log.what'),
        t('admin.log.outcome'),
        t('admin.log.who'),
        t('admin.log.whom'),
        ...(several ? [t('admin.log.where')] : []),
      ]}
      rows={events.map((event) => ({
        key: event.id,
        cells: [
          formatInstant(event.recordedAt, language),
          [t(`admin.log.kind.${event.kind}`), detailOf(event)].filter(Boolean).join(': '),
          t(isRefused(event.kind) ? 'admin.log.refused' : 'admin.log.done'),
          who(event),
          event.account ? (event.account.displayName ?? t('admin.log.erased')) : '–',
          ...(several
            ? [event.programme ? <ProgrammeLink key="p" programme={event.programme} /> : '–']
            : []),
        ],
      }))}
    />
  );
}
