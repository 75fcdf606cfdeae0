import type { Schemas } from '@/api/types';
import { SelectField } from '@/components/select-field';
import { useLocalized } from '@/i18n/use-localized';
import { useTranslation } from 'react-i18next';

import { sliceOf, sliceText } from './slice';

interface Props {
  readonly dimensions: readonly Schemas['Dimension'][];
  /** As the address has it. */
  readonly value: string | undefined;
  readonly onChange: (slice: string | undefined) => void;
}

/** One category of each dimension, or all of it. */
export function SliceChoice({ dimensions, value, onChange }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const chosen = sliceOf(value);
  return dimensions.map(({ key, name, categories }) => (
    <SelectField
      key={key}
      label={localized(name)}
      allLabel={t('indicator.slice.total')}
      value={chosen[key]}
      options={categories.map((each) => ({ value: each.key, label: localized(each.name) }))}
      onChange={(category) => {
        const others = Object.entries(chosen).filter(([dimension]) => dimension !== key);
        onChange(
          sliceText({ ...Object.fromEntries(others), ...(category && { [key]: category }) }),
        );
      }}
    />
  ));
}
