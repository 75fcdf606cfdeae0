import { useTranslation } from 'react-i18next';

import type { ProgrammeView } from '@/api/types';
import { Timeline, type TimelineRow } from '@/charts/timeline';
import { DecisionLink } from '@/components/decision-link';
import { Localized } from '@/components/localized';
import { SourceNote } from '@/components/source-note';
import { TableTwin } from '@/components/table-twin';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatPeriod, type PartialPeriod } from '@/lib/format-period';
import { today, toYears } from '@/lib/iso-date';

import { onAxis } from './programme-periods';
import styles from './time-section.module.css';

interface Props {
  readonly programme: ProgrammeView;
  readonly asOf: string | undefined;
}

interface Stretch {
  readonly key: string;
  readonly label: string;
  readonly tone: TimelineRow['tone'];
  readonly period: PartialPeriod | undefined;
  readonly entry: {
    readonly text?: ProgrammeView['name'];
    readonly source?: ProgrammeView['periods'][number]['source'];
  };
  readonly historic: boolean;
  readonly decision?: ProgrammeView['periods'][number]['decision'];
}

/** The several stretches of time of a programme, as a picture, and as a table with what the source says. */
export function TimeSection({ programme, asOf }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const stretches: Stretch[] = [
    ...programme.periods.map((entry) => ({
      key: `period-${entry.key}`,
      label: t(`programme.enums.periodKind.${entry.kind}`),
      tone: entry.kind === 'EXTENSION' ? ('soft' as const) : ('main' as const),
      period: entry.period,
      entry,
      historic: entry.historic,
      decision: entry.decision,
    })),
    ...programme.phases.map((entry) => ({
      key: `phase-${entry.key}`,
      label: t(`programme.enums.phase.${entry.phase}`),
      tone: 'soft' as const,
      period: entry.period,
      entry,
      historic: false,
    })),
    ...programme.contextEvents.map((entry) => ({
      key: `event-${entry.key}`,
      label: localized(entry.title),
      tone: 'event' as const,
      period: entry.period,
      entry,
      historic: false,
    })),
  ];
  const dated = stretches.filter(({ period }) => period?.from ?? period?.to);
  // Without any date there is nothing to draw, and the table says it all.
  const rows = (dated.length > 0 ? stretches : []).map(
    ({ key, label, tone, period }): TimelineRow => ({
      key,
      label,
      tone,
      when: formatPeriod(period, language),
      ...onAxis(period),
    }),
  );
  return (
    <>
      {rows.length > 0 && (
        <Timeline
          label={t('programme.time.chart')}
          rows={rows}
          mark={{
            at: toYears(asOf ?? today()),
            label: t(asOf ? 'common.time.chosen' : 'common.time.today'),
          }}
        />
      )}
      <TableTwin
        caption={t('programme.time.chart')}
        columns={[t('programme.time.kind'), t('programme.time.when'), t('programme.time.note')]}
        rows={stretches.map(({ key, label, period, entry, historic, decision }) => ({
          key,
          cells: [
            label,
            formatPeriod(period, language),
            <div key="note" className={styles.note}>
              <Localized text={entry.text} />
              {decision && (
                <p>
                  {t('programme.time.decision')} <DecisionLink decision={decision} />
                </p>
              )}
              {historic && <p>{t('programme.time.historic')}</p>}
              <SourceNote source={entry.source} />
            </div>,
          ],
        }))}
      />
    </>
  );
}
