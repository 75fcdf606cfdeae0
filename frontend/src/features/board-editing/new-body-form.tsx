import { useTranslation } from 'react-i18next';

import type { Values } from '@/features/editing/values';
import { useSendKey } from '@/lib/use-send-key';

import { BodyInputs } from './body-inputs';
import { newBodyOf, nothingSaid, wrongDays } from './body-values';
import { OrganisationInput } from './organisation-input';
import { PartFrame } from './part-frame';
import { createBody } from './queries';
import { useBodyFields } from './use-body-fields';
import { usePartForm } from './use-part-form';

interface Props {
  readonly programme: string;
  readonly onMade: () => void;
}

/** A body of the programme that is not there yet. */
export function NewBodyForm({ programme, onMade }: Props) {
  const { t } = useTranslation();
  const fields = useBodyFields();
  const sendKey = useSendKey();

  function look(values: Values): Values {
    return {
      ...(values['name.nb']?.trim() ? {} : { 'name.nb': t('board.nameMissing') }),
      ...(values.organisation ? {} : { organisation: t('board.organisationMissing') }),
      ...Object.fromEntries(wrongDays(values).map((name) => [name, t('board.dayHint')])),
    };
  }

  const form = usePartForm({
    first: nothingSaid,
    fields,
    otherwise: 'name.nb',
    look,
    send: async (values) => {
      const given = newBodyOf(values, programme);
      await createBody(given, sendKey.of(given));
      sendKey.done();
    },
    onChanged: onMade,
  });

  return (
    <PartFrame form={form} label={t('board.new')} send={t('board.make')} made={t('board.made')}>
      <BodyInputs values={form.values} faults={form.faults} onChange={form.set} />
      <OrganisationInput
        label={t('board.field.organisation')}
        value={form.values.organisation ?? ''}
        fault={form.faults.organisation}
        onChange={(slug) => form.set('organisation', slug)}
      />
    </PartFrame>
  );
}
