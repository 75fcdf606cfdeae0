import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { SelectField } from '@/components/select-field';
import editing from '@/features/editing/editing.module.css';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';
import { stages } from '@/features/finance/finance-values';
import { useLocalized } from '@/i18n/use-localized';

import { AmountInput } from './amount-input';
import type { EntryValues } from './entry-values';
import { moneyChoicesQuery } from './queries';

interface Props {
  readonly programme: string;
  readonly currency: string;
  readonly values: EntryValues;
  readonly faults: Values;
  readonly onChange: (values: EntryValues) => void;
}

/** What became of money: how far it has come, how much, when, and what is behind it. */
export function EntryInputs({ programme, currency, values, faults, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const localized = useLocalized();
  const { data: choices } = useQuery(moneyChoicesQuery(programme));
  const set = (changed: Partial<EntryValues>) => onChange({ ...values, ...changed });
  return (
    <>
      <SelectField
        label={t('finance.entry.stage')}
        value={values.stage}
        options={stages.map((value) => ({ value, label: t(`finance.stage.${value}`) }))}
        onChange={(stage) => set({ stage: stage ?? 'PLANNED' })}
      />
      <AmountInput
        label={t('funding.amount', { currency })}
        hint={t('funding.amountHint')}
        value={values.amount}
        fault={faults.amount}
        onChange={(amount) => set({ amount })}
      />
      <label className={editing.choice}>
        <input
          type="checkbox"
          className="ds-input"
          checked={values.about}
          onChange={(event) => set({ about: event.target.checked })}
        />
        {t(`funding.meant.${values.meant}`)}
      </label>
      <TextInput
        label={t('funding.date')}
        hint={t('funding.dateHint')}
        value={values.date}
        fault={faults.date}
        onChange={(date) => set({ date })}
      />
      <fieldset className={editing.fields} aria-describedby={`${id}-behind`}>
        <legend>{t('funding.behind')}</legend>
        <label className={editing.choice}>
          <input
            type="checkbox"
            className="ds-input"
            checked={values.historic}
            onChange={(event) => set({ historic: event.target.checked })}
          />
          {t('funding.historic')}
        </label>
        {!values.historic && (
          <>
            <SelectField
              label={t('funding.decision')}
              value={values.decision}
              options={(choices?.decisions ?? []).map(({ slug, title }) => ({
                value: slug,
                label: localized(title),
              }))}
              allLabel={t('funding.noDecision')}
              onChange={(decision) => set({ decision })}
            />
            <TextInput
              label={t('funding.system')}
              hint={t('funding.systemHint')}
              value={values.system}
              onChange={(system) => set({ system })}
            />
            <TextInput
              label={t('funding.number')}
              value={values.number}
              onChange={(number) => set({ number })}
            />
          </>
        )}
        <p id={`${id}-behind`} className={editing.fault} role="alert">
          {faults.behind}
        </p>
      </fieldset>
      <TextInput
        label={t('funding.note')}
        lang="nb"
        value={values.note}
        fault={faults.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}
