import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { PartnerView } from '@/api/types';
import editing from '@/features/editing/editing.module.css';
import { SelectInput } from '@/features/editing/select-input';
import { Step } from '@/features/editing/step';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';
import { foundPartnersQuery } from '@/features/programme-editing/queries';

import { dissolvePartner, renamePartner, withdrawPartner } from './queries';

interface Props {
  readonly partner: PartnerView;
  /** With what was done, in words. */
  readonly onChanged: (partner: PartnerView, what: string) => void;
  readonly onWithdrawn: () => void;
  /** Somebody else was first. */
  readonly onStale: () => unknown;
}

const endings = ['DISSOLVED', 'MERGED_INTO', 'TASK_TRANSFERRED'] as const;
const nothing: Values = { type: 'DISSOLVED' };

/** What happens to a partner: another name, its end, or that it should not have been entered. */
export function PartnerSteps({ partner, onChanged, onWithdrawn, onStale }: Props) {
  const { t } = useTranslation();
  const [values, setValues] = useState(nothing);
  const { data: found } = useQuery(foundPartnersQuery((values.find ?? '').trim()));
  const { name } = partner;
  const set = (field: string) => (value: string) =>
    setValues((old) => ({ ...old, [field]: value }));
  const field = (of: string, pointer: string) => ({
    name: of,
    label: t(`editing.partner.step.${of as 'newName'}`),
    pointer,
    show: String,
  });

  function sent(view: PartnerView, what: string) {
    setValues(nothing);
    onChanged(view, what);
  }

  return (
    <div className={editing.steps}>
      <Step
        label={t('editing.partner.step.renameOf', { name })}
        hint={t('editing.partner.step.renameHint')}
        verb={t('editing.partner.step.rename')}
        fields={[field('newName', '/name'), field('from', '/validity')]}
        inputs={(faults) => (
          <>
            <TextInput
              label={t('editing.partner.step.newName')}
              value={values.newName ?? ''}
              fault={faults.newName}
              maxLength={200}
              onChange={set('newName')}
            />
            <TextInput
              label={t('editing.partner.step.from')}
              value={values.from ?? ''}
              fault={faults.from}
              type="date"
              onChange={set('from')}
            />
          </>
        )}
        send={async (reason) =>
          sent(await renamePartner(partner, values, reason), t('editing.saved'))
        }
        onSent={() => undefined}
        onStale={onStale}
        onCancel={() => setValues((old) => ({ ...old, newName: '', from: '' }))}
      />
      {partner.validity.to === undefined && (
        <Step
          label={t('editing.partner.step.dissolveOf', { name })}
          hint={t('editing.partner.step.dissolveHint')}
          verb={t('editing.partner.step.dissolve')}
          fields={[field('date', '/date'), field('successor', '/partner')]}
          inputs={(faults) => (
            <>
              <TextInput
                label={t('editing.partner.step.date')}
                value={values.date ?? ''}
                fault={faults.date}
                type="date"
                onChange={set('date')}
              />
              <SelectInput
                label={t('editing.partner.step.how')}
                value={values.type ?? ''}
                options={endings.map((value) => ({
                  value,
                  label: t(`partner.enums.succession.${value}`),
                }))}
                onChange={set('type')}
              />
              {values.type !== 'DISSOLVED' && (
                <>
                  <TextInput
                    label={t('editing.partner.step.find')}
                    value={values.find ?? ''}
                    onChange={(find) =>
                      // What was chosen is among the hits no more.
                      setValues((old) => ({ ...old, find, successor: '' }))
                    }
                  />
                  <SelectInput
                    label={t('editing.partner.step.successor')}
                    value={values.successor ?? ''}
                    fault={faults.successor}
                    options={[
                      { value: '', label: t('editing.notSaid') },
                      ...(found ?? [])
                        .filter(({ slug }) => slug !== partner.slug)
                        .map((each) => ({ value: each.slug, label: each.name })),
                    ]}
                    onChange={set('successor')}
                  />
                </>
              )}
            </>
          )}
          send={async (reason) =>
            sent(
              await dissolvePartner(partner, values, reason),
              t('editing.partner.step.dissolved', { name }),
            )
          }
          onSent={() => undefined}
          onStale={onStale}
          onCancel={() =>
            setValues(({ newName = '', from = '' }) => ({ ...nothing, newName, from }))
          }
        />
      )}
      <Step
        label={t('editing.partner.withdrawOf', { name })}
        hint={t('editing.partner.withdrawHint')}
        verb={t('editing.partner.withdraw')}
        send={(reason) => withdrawPartner(partner, reason)}
        onSent={onWithdrawn}
        onStale={onStale}
      />
    </div>
  );
}
