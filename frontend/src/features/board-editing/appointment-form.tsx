import { useTranslation } from 'react-i18next';

import { SelectInput } from '@/features/editing/select-input';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';
import rows from '@/features/programme-editing/programme-editing.module.css';
import { roleNames } from '@/features/programme-editing/role-names';
import { useSendKey } from '@/lib/use-send-key';

import { appointmentFields, appointmentOf, holders } from './appointment-values';
import { constituencies } from './body-values';
import { DecisionInput } from './decision-input';
import { OrganisationInput } from './organisation-input';
import { isPartial } from './part-values';
import { PartFrame } from './part-frame';
import { appoint } from './queries';
import { usePartForm } from './use-part-form';

interface Props {
  readonly programme: string;
  readonly onMade: () => void;
}

const nothingSaid = { role: 'STEERING_BODY', holder: 'ORGANISATION' };

/** A role in the programme that a decision gives to an organisation, or to a person by their post. */
export function AppointmentForm({ programme, onMade }: Props) {
  const { t } = useTranslation();
  const sendKey = useSendKey();

  function look(said: Values): Values {
    const isOrganisation = said.holder === 'ORGANISATION';
    return {
      ...(said.decision ? {} : { decision: t('board.appointment.decisionMissing') }),
      ...(isOrganisation && !said.organisation
        ? { organisation: t('board.appointment.organisationMissing') }
        : {}),
      ...(isOrganisation || said.capacity?.trim()
        ? {}
        : { capacity: t('board.appointment.capacityMissing') }),
      ...(isPartial(said.from) ? {} : { from: t('board.dateHint') }),
      ...(isPartial(said.to) ? {} : { to: t('board.dateHint') }),
    };
  }

  const form = usePartForm({
    first: nothingSaid,
    fields: appointmentFields,
    otherwise: 'role',
    look,
    send: async (said) => {
      const given = appointmentOf(said, programme);
      const decision = said.decision ?? '';
      await appoint(decision, given, sendKey.of({ decision, given }));
      sendKey.done();
    },
    onChanged: onMade,
  });
  const { values, faults, set } = form;

  return (
    <PartFrame
      form={form}
      label={t('board.appointment.new')}
      send={t('board.appointment.make')}
      made={t('board.appointment.made')}
    >
      <DecisionInput
        programme={programme}
        isNeeded
        value={values.decision ?? ''}
        fault={faults.decision}
        onChange={(slug) => set('decision', slug)}
      />
      <SelectInput
        label={t('board.field.appointedAs')}
        value={values.role ?? ''}
        fault={faults.role}
        options={roleNames.map((value) => ({ value, label: t(`enums.role.${value}`) }))}
        onChange={(role) => set('role', role)}
      />
      <SelectInput
        label={t('board.field.holder')}
        value={values.holder ?? ''}
        options={holders.map((value) => ({ value, label: t(`board.holder.${value}`) }))}
        onChange={(holder) => set('holder', holder)}
      />
      {values.holder === 'ORGANISATION' ? (
        <OrganisationInput
          label={t('board.field.appointed')}
          value={values.organisation ?? ''}
          fault={faults.organisation}
          onChange={(slug) => set('organisation', slug)}
        />
      ) : (
        <TextInput
          label={t('board.field.capacity')}
          hint={t('board.capacityHint')}
          lang="nb"
          value={values.capacity ?? ''}
          fault={faults.capacity}
          onChange={(capacity) => set('capacity', capacity)}
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
    </PartFrame>
  );
}
