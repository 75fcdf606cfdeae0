import { useTranslation } from 'react-i18next';

import { SelectInput } from '@/features/editing/select-input';
import { TextInput } from '@/features/editing/text-input';
import rows from '@/features/programme-editing/programme-editing.module.css';

import { constituencies } from './body-values';
import { DecisionInput } from './decision-input';
import { isCount, isPartial, seatFields, seatOf, seatRoles } from './part-values';
import { PartFrame } from './part-frame';
import { addSeat, type Body } from './queries';
import { usePartForm } from './use-part-form';
import { useSeatWords } from './use-seat-words';

interface Props {
  readonly body: Body;
  readonly programme: string;
  readonly label: string;
  readonly onChanged: () => unknown;
  readonly onClosed: () => void;
}

const nothingSaid = { role: 'MEMBER', count: '1' };

/** Another seat of a body, or several of one kind. */
export function SeatForm({ body, programme, label, onChanged, onClosed }: Props) {
  const { t } = useTranslation();
  const wordsOf = useSeatWords();
  const form = usePartForm({
    first: nothingSaid,
    fields: seatFields,
    otherwise: 'from',
    look: ({ count, from, to }) => ({
      ...(isCount(count) ? {} : { count: t('board.noCount') }),
      ...(isPartial(from) ? {} : { from: t('board.dateHint') }),
      ...(isPartial(to) ? {} : { to: t('board.dateHint') }),
    }),
    send: (said) => {
      const seat = seatOf(said, body);
      return addSeat(body, seat);
    },
    onChanged,
  });
  const { values, faults, set } = form;

  return (
    <PartFrame
      form={form}
      label={label}
      send={t('board.seat.make')}
      made={t('board.seat.made')}
      onCancel={onClosed}
    >
      <p>{t('board.seat.noNames')}</p>
      <SelectInput
        label={t('board.field.role')}
        value={values.role ?? ''}
        fault={faults.role}
        options={seatRoles.map((value) => ({ value, label: t(`enums.role.${value}`) }))}
        onChange={(role) => set('role', role)}
      />
      {values.role === 'SUBSTITUTE' && (
        <SelectInput
          label={t('board.field.substituteFor')}
          value={values.substituteFor ?? ''}
          fault={faults.substituteFor}
          options={[
            { value: '', label: t('editing.notSaid') },
            ...body.seats
              .filter(({ role }) => role !== 'SUBSTITUTE')
              .map((seat) => ({ value: seat.key, label: wordsOf(seat) })),
          ]}
          onChange={(key) => set('substituteFor', key)}
        />
      )}
      <SelectInput
        label={t('board.field.constituency')}
        value={values.constituency ?? ''}
        fault={faults.constituency}
        options={[
          { value: '', label: t('editing.notSaid') },
          ...constituencies.map((value) => ({
            value,
            label: t(`decision.body.constituency.${value}`),
          })),
        ]}
        onChange={(constituency) => set('constituency', constituency)}
      />
      <TextInput
        label={t('board.field.count')}
        hint={t('board.countHint')}
        value={values.count ?? ''}
        fault={faults.count}
        onChange={(count) => set('count', count)}
      />
      <SelectInput
        label={t('board.field.voting')}
        value={values.voting ?? ''}
        options={[
          { value: '', label: t('editing.notSaid') },
          { value: 'yes', label: t('decision.yes') },
          { value: 'no', label: t('decision.no') },
        ]}
        onChange={(voting) => set('voting', voting)}
      />
      <div className={rows.pair}>
        {(['from', 'to'] as const).map((name) => (
          <TextInput
            key={name}
            label={t(`board.field.${name}`)}
            hint={t('board.dateHint')}
            value={values[name] ?? ''}
            fault={faults[name]}
            onChange={(date) => set(name, date)}
          />
        ))}
      </div>
      <DecisionInput
        programme={programme}
        value={values.decision ?? ''}
        fault={faults.decision}
        onChange={(slug) => set('decision', slug)}
      />
    </PartFrame>
  );
}
