import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { DataTable } from '@/components/data-table';
import { DecisionLink } from '@/components/decision-link';
import { SourceNote } from '@/components/source-note';
import { useLanguage } from '@/i18n/use-language';
import { formatPeriod } from '@/lib/format-period';

/** The seats of a body, with the decisions that filled and ended them. Who sits in them is not recorded. */
export function BodySeats({ seats }: Readonly<{ seats: readonly Schemas['Seat'][] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const roleOf = (seat: Schemas['Seat']) => t(`enums.role.${seat.role}`);
  const stoodInFor = (seat: Schemas['Seat']) => seats.find(({ key }) => key === seat.substituteFor);
  return (
    <DataTable
      caption={t('decision.body.sections.seats')}
      captionHidden
      columns={[
        t('decision.body.seat.role'),
        t('decision.body.seat.from'),
        t('decision.body.seat.count'),
        t('decision.body.seat.vote'),
        t('decision.body.seat.period'),
        t('decision.body.seat.decision'),
        t('decision.body.seat.source'),
      ]}
      rows={seats.map((seat) => {
        const other = stoodInFor(seat);
        return {
          key: seat.key,
          cells: [
            other
              ? t('decision.body.seat.substituteFor', { role: roleOf(seat), other: roleOf(other) })
              : roleOf(seat),
            seat.constituency
              ? t(`enums.constituency.${seat.constituency}`)
              : t('decision.notSaid'),
            seat.count ?? t('decision.notSaid'),
            seat.voting === undefined
              ? t('decision.notSaid')
              : t(seat.voting ? 'decision.yes' : 'decision.no'),
            (seat.period?.from ?? seat.period?.to)
              ? formatPeriod(seat.period, language)
              : t('decision.notSaid'),
            seat.appointedBy || seat.endedBy ? (
              <>
                {seat.appointedBy && <DecisionLink decision={seat.appointedBy} />}
                {seat.endedBy && (
                  <>
                    {' '}
                    {t('decision.body.seat.ended')} <DecisionLink decision={seat.endedBy} />
                  </>
                )}
              </>
            ) : (
              t('decision.notKnown')
            ),
            <SourceNote key="source" source={seat.source} />,
          ],
        };
      })}
    />
  );
}
