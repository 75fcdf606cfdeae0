import { useTranslation } from 'react-i18next';

import { TextInput } from '@/features/editing/text-input';

import { isCount, isPartial, meetingFields, meetingOf } from './part-values';
import { PartFrame } from './part-frame';
import { recordMeeting, type Body } from './queries';
import { usePartForm } from './use-part-form';

interface Props {
  readonly body: Body;
  readonly label: string;
  readonly onChanged: () => unknown;
  readonly onClosed: () => void;
}

const nothingSaid = {};

/** A meeting of a body. */
export function MeetingForm({ body, label, onChanged, onClosed }: Props) {
  const { t } = useTranslation();
  const form = usePartForm({
    first: nothingSaid,
    fields: meetingFields,
    otherwise: 'date',
    look: ({ date, attendance }) => ({
      ...(date?.trim() && isPartial(date) ? {} : { date: t('board.dateHint') }),
      ...(isCount(attendance) ? {} : { attendance: t('board.noCount') }),
    }),
    send: async (said) => {
      const meeting = meetingOf(said, body);
      if (meeting) await recordMeeting(body, meeting);
    },
    onChanged,
  });
  const { values, faults, set } = form;

  return (
    <PartFrame
      form={form}
      label={label}
      send={t('board.meeting.make')}
      made={t('board.meeting.made')}
      onCancel={onClosed}
    >
      <p>{t('board.meeting.stands')}</p>
      <TextInput
        label={t('board.field.date')}
        hint={t('board.dateHint')}
        value={values.date ?? ''}
        fault={faults.date}
        onChange={(date) => set('date', date)}
      />
      <TextInput
        label={t('board.field.place')}
        value={values.place ?? ''}
        fault={faults.place}
        onChange={(place) => set('place', place)}
      />
      <TextInput
        label={t('board.field.attendance')}
        hint={t('board.attendanceHint')}
        value={values.attendance ?? ''}
        fault={faults.attendance}
        onChange={(attendance) => set('attendance', attendance)}
      />
      <TextInput
        label={t('board.field.agenda')}
        hint={t('board.agendaHint')}
        lines={4}
        lang="nb"
        value={values.agenda ?? ''}
        fault={faults.agenda}
        onChange={(agenda) => set('agenda', agenda)}
      />
    </PartFrame>
  );
}
