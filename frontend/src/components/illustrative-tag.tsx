import { useTranslation } from 'react-i18next';

import { Tag } from '@/components/tag';

/** Marks what was made up to show a feature and is no fact about a real place. */
export function IllustrativeTag() {
  const { t } = useTranslation();
  return (
    <Tag tone="example" icon="example">
      {t('common.tag.illustrative')}
    </Tag>
  );
}
