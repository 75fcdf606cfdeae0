import { useTranslation } from 'react-i18next';

import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';

interface Props {
  readonly values: Values;
  readonly faults: Values;
  readonly onChange: (name: string, value: string) => void;
  readonly hint?: string;
}

/** What progress is measured from. */
export function BaselineInputs({ values, faults, onChange, hint }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('target.field.period')}
        hint={hint}
        value={values.period ?? ''}
        onChange={(period) => onChange('period', period)}
        fault={faults.period}
      />
      <TextInput
        label={t('target.field.baseline')}
        value={values.baseline ?? ''}
        onChange={(value) => onChange('baseline', value)}
        fault={faults.baseline}
      />
    </>
  );
}
