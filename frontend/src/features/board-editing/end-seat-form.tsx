import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { TextInput } from '@/features/editing/text-input';
import { textOf } from '@/features/programme-editing/partial-dates';

import { DecisionInput } from './decision-input';
import { endFields, endOf, isPartial } from './part-values';
import { PartFrame } from './part-frame';
import { endSeat, type Body } from './queries';
import { usePartForm } from './use-part-form';

interface Props {
  readonly body: Body;
  readonly seat: Schemas['Seat'];
  readonly programme: string;
  readonly label: string;
  readonly onDone: () => void;
  readonly onChanged: () => unknown;
  readonly onClosed: () => void;
}

/** The last day of a seat, and why. */
export function EndSeatForm({ body, seat, programme, label, onDone, onChanged, onClosed }: Props) {
  const { t } = useTranslation();
  const form = usePartForm({
    first: { date: textOf(seat.period?.to), decision: seat.endedBy?.slug ?? '' },
    fields: endFields,
    otherwise: 'date',
    look: ({ date, reason }) => ({
      ...(date?.trim() && isPartial(date) ? {} : { date: t('board.dateHint') }),
      ...(reason?.trim() ? {} : { reason: t('editing.reasonMissing') }),
    }),
    send: async (said) => {
      const end = endOf(said);
      if (!end) return;
      await endSeat(body, seat.key, end, (said.reason ?? '').trim());
      onDone();
    },
    onChanged,
  });
  const { values, faults, set } = form;

  return (
    <PartFrame form={form} label={label} send={t('board.seat.end')} onCancel={onClosed}>
      <TextInput
        label={t('board.field.last')}
        hint={t('board.dateHint')}
        value={values.date ?? ''}
        fault={faults.date}
        onChange={(date) => set('date', date)}
      />
      <DecisionInput
        programme={programme}
        value={values.decision ?? ''}
        fault={faults.decision}
        onChange={(slug) => set('decision', slug)}
      />
      <TextInput
        label={t('editing.reason')}
        hint={t('editing.reasonHint')}
        value={values.reason ?? ''}
        fault={faults.reason}
        onChange={(reason) => set('reason', reason)}
      />
    </PartFrame>
  );
}
