import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { DateField } from '@/components/date-field';
import { EmptyState } from '@/components/empty-state';
import { SelectField } from '@/components/select-field';
import { ShowMore } from '@/components/show-more';

import styles from './administration.module.css';
import { EventTable } from './event-table';
import { eventKinds } from './event-words';
import { logQuery, type LogFilter } from './queries';
import { Refusal } from './refusal';

interface Props {
  readonly filter: LogFilter;
  /** The programmes to choose among, by their slugs; none where the log is of one. */
  readonly programmes?: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (filter: LogFilter) => void;
}

/** What happened to the access of people and programs, by kind and day. */
export function LogView({ filter, programmes, onChange }: Props) {
  const { t } = useTranslation();
  const log = useInfiniteQuery({ ...logQuery(filter), placeholderData: keepPreviousData });
  const events = log.data?.pages.flatMap((page) => page.items) ?? [];
  const total = log.data?.pages[0]?.total ?? events.length;
  if (log.error) return <Refusal error={log.error} retry={() => void log.refetch()} />;
  return (
    <>
      <div className={styles.filters} role="group" aria-label={t('admin.log.filters')}>
        <SelectField
          label={t('admin.log.what')}
          value={filter.kind}
          options={eventKinds.map((kind) => ({ value: kind, label: t(`admin.log.kind.${kind}`) }))}
          allLabel={t('admin.log.everything')}
          onChange={(kind) => onChange({ ...filter, kind })}
        />
        {programmes && (
          <SelectField
            label={t('admin.log.programme')}
            value={filter.programme}
            options={
              filter.programme === undefined ||
              programmes.some(({ value }) => value === filter.programme)
                ? programmes
                : [...programmes, { value: filter.programme, label: filter.programme }]
            }
            allLabel={t('admin.log.everywhere')}
            onChange={(programme) => onChange({ ...filter, programme })}
          />
        )}
        <DateField
          label={t('admin.log.from')}
          value={filter.from}
          onChange={(from) => onChange({ ...filter, from })}
        />
        <DateField
          label={t('admin.log.to')}
          value={filter.to}
          onChange={(to) => onChange({ ...filter, to })}
        />
      </div>
      <p role="status">{log.data && t('admin.log.count', { count: total })}</p>
      {log.data && events.length === 0 && (
        <EmptyState title={t('admin.log.none')} text={t('admin.log.noneText')} />
      )}
      {events.length > 0 && <EventTable events={events} several={filter.programme === undefined} />}
      <ShowMore query={log} />
    </>
  );
}
