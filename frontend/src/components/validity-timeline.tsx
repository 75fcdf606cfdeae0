import { useTranslation } from 'react-i18next';

import { Timeline } from '@/charts/timeline';
import { TableTwin } from '@/components/table-twin';
import { useLanguage } from '@/i18n/use-language';
import { formatValidity, type Validity } from '@/lib/format-period';
import { today, toYears } from '@/lib/iso-date';

interface Props {
  readonly label: string;
  readonly columns: { readonly what: string; readonly when: string };
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly validity: Validity;
    readonly tone?: 'main' | 'soft';
  }[];
  readonly asOf: string | undefined;
  readonly earliest?: number;
}

/** What held when, such as the names and codes of an area: a picture, and the same as a table. */
export function ValidityTimeline({ label, columns, rows, asOf, earliest }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <Timeline
        label={label}
        earliest={earliest}
        absentEnd="holds"
        rows={rows.map((row) => ({
          key: row.key,
          label: row.label,
          when: formatValidity(row.validity, language),
          tone: row.tone,
          from: row.validity.from ? toYears(row.validity.from) : undefined,
          to: row.validity.to ? toYears(row.validity.to) : undefined,
        }))}
        mark={{
          at: toYears(asOf ?? today()),
          label: t(asOf ? 'common.time.chosen' : 'common.time.today'),
        }}
      />
      <TableTwin
        caption={label}
        columns={[columns.what, columns.when]}
        rows={rows.map((row) => ({
          key: row.key,
          cells: [row.label, formatValidity(row.validity, language)],
        }))}
      />
    </>
  );
}
