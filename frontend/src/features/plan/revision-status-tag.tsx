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
}

/** Where a revision stands, by sign and word. */
export function RevisionStatusTag({ status }: Props) {
  const { t } = useTranslation();
  return <Tag icon={icons[status]}>{t(`enums.revisionStatus.${status}`)}</Tag>;
}
