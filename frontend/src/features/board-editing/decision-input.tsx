import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { decisionsToEditQuery } from '@/features/decision-editing/queries';
import { SelectInput } from '@/features/editing/select-input';
import { useLocalized } from '@/i18n/use-localized';

interface Props {
  readonly programme: string;
  /** Whether it cannot be without; else it may be one that is not known. */
  readonly isNeeded?: boolean;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (slug: string) => void;
}

/** The decision behind it, among those of the programme that were adopted: no other has effects. */
export function DecisionInput({ programme, isNeeded, value, fault, onChange }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { data: decisions } = useQuery(decisionsToEditQuery(programme));
  const adopted = (decisions ?? []).filter(({ outcome }) => outcome === 'ADOPTED');
  return (
    <SelectInput
      label={t('board.field.decision')}
      value={value}
      fault={fault}
      options={[
        { value: '', label: t(isNeeded ? 'board.noOrganisation' : 'board.noDecision') },
        ...adopted.map(({ slug, title, date }) => ({
          value: slug,
          label: [localized(title), date?.date.slice(0, 4)].filter(Boolean).join(', '),
        })),
      ]}
      onChange={onChange}
    />
  );
}
