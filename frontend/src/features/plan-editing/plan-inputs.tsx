import { useTranslation } from 'react-i18next';

import { LocalizedInput } from '@/features/editing/localized-input';
import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';

interface Props {
  readonly values: Values;
  readonly faults: Values;
  readonly onChange: (name: string, value: string) => void;
}

/** What can be said of a plan, new or not. */
export function PlanInputs({ values, faults, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <LocalizedInput
        name="name"
        label={t('planning.name')}
        values={values}
        faults={faults}
        onChange={onChange}
      />
      <LocalizedInput
        name="description"
        label={t('planning.description')}
        values={values}
        faults={faults}
        onChange={onChange}
        lines={3}
      />
      <TextInput
        label={t('planning.from')}
        hint={t('planning.dateHint')}
        value={values.from ?? ''}
        fault={faults.from}
        onChange={(from) => onChange('from', from)}
      />
      <TextInput
        label={t('planning.to')}
        hint={t('planning.dateHint')}
        value={values.to ?? ''}
        fault={faults.to}
        onChange={(to) => onChange('to', to)}
      />
    </>
  );
}
