import { useTranslation } from 'react-i18next';

import type { IconName } from '@/components/icon';
import { Tag } from '@/components/tag';

import type { DecisionOutcome } from './decision-values';

const icons: Record<DecisionOutcome, IconName> = {
  ADOPTED: 'check',
  REJECTED: 'cross',
  POSTPONED: 'clock',
  NOTED: 'quote',
};

/** What became of a matter: sign and word. The colours of status are not used for it. */
export function OutcomeTag({ outcome }: Readonly<{ outcome: DecisionOutcome }>) {
  const { t } = useTranslation();
  return <Tag icon={icons[outcome]}>{t(`enums.decisionOutcome.${outcome}`)}</Tag>;
}
