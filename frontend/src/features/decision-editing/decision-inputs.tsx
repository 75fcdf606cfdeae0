import { useTranslation } from 'react-i18next';

import { TextInput } from '@/features/editing/text-input';
import type { Values } from '@/features/editing/values';

import { names, type DecisionValues } from './decision-values';

interface Props {
  readonly values: DecisionValues;
  readonly faults: Values;
  readonly onChange: (values: DecisionValues) => void;
}

/** What is recorded of a decision, apart from who decided and what became of it. */
export function DecisionInputs({ values, faults, onChange }: Props) {
  const { t } = useTranslation();
  return names.map((name) => (
    <TextInput
      key={name}
      label={t(`resolution.field.${name}`)}
      hint={name === 'date' ? t('resolution.dateHint') : undefined}
      {...(name === 'text' ? { lines: 5 } : {})}
      {...(name === 'title' || name === 'text' ? { lang: 'nb' } : {})}
      value={values[name]}
      fault={faults[name]}
      onChange={(value) => onChange({ ...values, [name]: value })}
    />
  ));
}
