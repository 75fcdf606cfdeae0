import { useTranslation } from 'react-i18next';

import type { RevisionStatus } from '@/api/types';
import type { IconName } from '@/components/icon';
import { Tag } from '@/components/tag';
import { type Validity } from '@/lib/format-period';
import { today } from '@/lib/iso-date';

const icons: Record<RevisionStatus, IconName> = {
  DRAFT: 'change',
  IN_HEARING: 'question',
  PROPOSED: 'clock',
  ADOPTED: 'check',
  IN_FORCE: 'check',
  SUPERSEDED: 'clock',
  REJECTED: 'cross',
  WITHDRAWN: 'cross',
};

interface Props {
  readonly status: RevisionStatus;
  /** When it is or was in force: what has run out is not called current. */
  readonly effective?: Validity;
  readonly asOf?: string;
}

/** Where a revision stands, by sign and word. */
export function RevisionStatusTag({ status, effective, asOf }: Props) {
  const { t } = useTranslation();
  const ranOut = status === 'IN_FORCE' && effective?.to && effective.to <= (asOf ?? today());
  return (
    <Tag icon={ranOut ? 'clock' : icons[status]}>
      {ranOut ? t('plan.ranOut') : t(`enums.revisionStatus.${status}`)}
    </Tag>
  );
}
