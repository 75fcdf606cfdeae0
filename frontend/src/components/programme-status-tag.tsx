import { useTranslation } from 'react-i18next';

import type { ProgrammeStatus } from '@/api/types';
import type { IconName } from '@/components/icon';
import { Tag, type TagTone } from '@/components/tag';

const looks: Record<ProgrammeStatus, { tone: TagTone; icon: IconName }> = {
  PLANNED: { tone: 'quiet', icon: 'circle' },
  RUNNING: { tone: 'running', icon: 'arrow' },
  COMPLETED: { tone: 'done', icon: 'check' },
  NOT_KNOWN: { tone: 'quiet', icon: 'question' },
};

/** Where a programme stands: icon, word and colour, always all three. */
export function ProgrammeStatusTag({ status }: Readonly<{ status: ProgrammeStatus }>) {
  const { t } = useTranslation();
  const { tone, icon } = looks[status];
  return (
    <Tag tone={tone} icon={icon}>
      {t(`enums.programmeStatus.${status}`)}
    </Tag>
  );
}
