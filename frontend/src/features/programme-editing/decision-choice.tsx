import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { SelectInput } from '@/features/editing/select-input';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatPartialDate } from '@/lib/format-date';

interface Props {
  /** Those that were adopted: the others have no effects. */
  readonly decisions: readonly Schemas['DecisionSummary'][];
  readonly value: string;
  readonly onChange: (slug: string) => void;
  readonly missing: boolean;
}

/** One of the decisions of a programme. */
export function DecisionChoice({ decisions, value, onChange, missing }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const language = useLanguage();
  return (
    <SelectInput
      label={t('extending.decision')}
      hint={t('extending.decisionHint')}
      value={value}
      options={[
        { value: '', label: t('extending.choose') },
        ...decisions.map(({ slug, title, date }) => ({
          value: slug,
          label: [localized(title) || slug, date && formatPartialDate(date, language)]
            .filter(Boolean)
            .join(', '),
        })),
      ]}
      onChange={onChange}
      fault={missing ? t('extending.decisionMissing') : undefined}
    />
  );
}
