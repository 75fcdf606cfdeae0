import { useTranslation } from 'react-i18next';

import type { PasteResult } from './paste-cells';

interface Props {
  readonly result: PasteResult | undefined;
}

/** What was taken of what was pasted, and what was not. */
export function PasteNotice({ result }: Props) {
  const { t } = useTranslation();
  return (
    <p role="status">
      {result &&
        [
          t('entry.pasted.placed', { count: result.placed }),
          result.heads && t('entry.pasted.heads'),
          result.missing > 0 && t('entry.pasted.missing', { count: result.missing }),
          result.locked > 0 && t('entry.pasted.locked', { count: result.locked }),
          result.outside > 0 && t('entry.pasted.outside', { count: result.outside }),
        ]
          .filter(Boolean)
          .join(' ')}
    </p>
  );
}
