import { useTranslation } from 'react-i18next';

import type { RevisionStatus } from '@/api/types';
import type { IconName } from '@/components/icon';
import { Tag } from '@/components/tag';

const icons: Record<RevisionStatus, IconName> = {
  DRAFT: 'change',
  IN_HEARING: 'question',
  PROPOSED: 'clock',
  ADOPTED: 'check',
  IN_FORCE: 'check',
  SUPERSEDED: 'clock',
  EXPIRED: 'clock',
  REJECTED: 'cross',
  WITHDRAWN: 'cross',
};

interface Props {
  readonly status: RevisionStatus;
  /** Whether a body is known to have adopted it. */
  readonly adoptionKnown: boolean | undefined;
}

/** Where a revision stands, by sign and word. What no source says was adopted is not said to be. */
export function RevisionStatusTag({ status, adoptionKnown }: Props) {
  const { t } = useTranslation();
  if (status === 'ADOPTED' && adoptionKnown === false) {
    return <Tag icon="question">{t('short.plan.adoptionNotKnown')}</Tag>;
  }
  return <Tag icon={icons[status]}>{t(`enums.revisionStatus.${status}`)}</Tag>;
}
