import { useTranslation } from 'react-i18next';

import { SelectInput } from '@/features/editing/select-input';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';
import { amountOf } from '@/features/funding-editing/amount-of';
import rows from '@/features/programme-editing/programme-editing.module.css';
import { useLocalized } from '@/i18n/use-localized';

import { wrongDays } from './body-values';
import { DecisionInput } from './decision-input';
import { OrganisationInput } from './organisation-input';
import { delegationFields, delegationOf, receivers } from './part-values';
import { PartFrame } from './part-frame';
import { recordDelegation, type Body } from './queries';
import { usePartForm } from './use-part-form';

interface Props {
  readonly body: Body;
  /** The bodies of the programme, one of which may be let decide. */
  readonly bodies: readonly Body[];
  readonly programme: string;
  readonly label: string;
  readonly onChanged: () => unknown;
  readonly onClosed: () => void;
}

const nothingSaid = { receiver: 'WORDS' };
const receiverField = { BODY: 'body', ORGANISATION: 'organisation', WORDS: 'words' } as const;

/** What a body lets another decide in its place. */
export function DelegationForm({ body, bodies, programme, label, onChanged, onClosed }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();

  function look(said: Values): Values {
    const receiver = receivers.find((each) => each === said.receiver) ?? 'WORDS';
    const who = receiverField[receiver];
    return {
      ...(said[who]?.trim() ? {} : { [who]: t('board.delegation.whoMissing') }),
      ...(said.subject?.trim() ? {} : { subject: t('board.delegation.subjectMissing') }),
      ...(!said.limit?.trim() || amountOf(said.limit) !== undefined
        ? {}
        : { limit: t('board.delegation.noAmount') }),
      ...Object.fromEntries(wrongDays(said).map((name) => [name, t('board.dayHint')])),
    };
  }

  const form = usePartForm({
    first: nothingSaid,
    fields: delegationFields,
    otherwise: 'from',
    look,
    send: (said) => recordDelegation(body, delegationOf(said, body)),
    onChanged,
  });
  const { values, faults, set } = form;

  return (
    <PartFrame
      form={form}
      label={label}
      send={t('board.delegation.make')}
      made={t('board.delegation.made')}
      onCancel={onClosed}
    >
      <p>{t('board.delegation.stands')}</p>
      <SelectInput
        label={t('board.field.receiver')}
        value={values.receiver ?? ''}
        options={receivers.map((value) => ({ value, label: t(`board.receiver.${value}`) }))}
        onChange={(receiver) => set('receiver', receiver)}
      />
      {values.receiver === 'BODY' && (
        <SelectInput
          label={t('board.field.body')}
          value={values.body ?? ''}
          fault={faults.body}
          options={[
            { value: '', label: t('board.noOrganisation') },
            ...bodies
              .filter(({ slug }) => slug !== body.slug)
              .map(({ slug, name }) => ({ value: slug, label: localized(name) })),
          ]}
          onChange={(slug) => set('body', slug)}
        />
      )}
      {values.receiver === 'ORGANISATION' && (
        <OrganisationInput
          label={t('board.field.receivingOrganisation')}
          value={values.organisation ?? ''}
          fault={faults.organisation}
          onChange={(slug) => set('organisation', slug)}
        />
      )}
      {values.receiver === 'WORDS' && (
        <TextInput
          label={t('board.field.words')}
          hint={t('board.wordsHint')}
          lang="nb"
          value={values.words ?? ''}
          fault={faults.words}
          onChange={(words) => set('words', words)}
        />
      )}
      <TextInput
        label={t('board.field.subject')}
        lang="nb"
        value={values.subject ?? ''}
        fault={faults.subject}
        onChange={(subject) => set('subject', subject)}
      />
      <TextInput
        label={t('board.field.limit')}
        hint={t('board.limitHint')}
        value={values.limit ?? ''}
        fault={faults.limit}
        onChange={(limit) => set('limit', limit)}
      />
      <div className={rows.pair}>
        {(['from', 'last'] as const).map((name) => (
          <TextInput
            key={name}
            label={t(`board.field.${name}`)}
            hint={t('board.dayHint')}
            value={values[name] ?? ''}
            fault={faults[name]}
            onChange={(day) => set(name, day)}
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
