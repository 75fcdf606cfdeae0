import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from './editing.module.css';
import { LeaveGuard } from './leave-guard';

interface Props {
  readonly draft: {
    readonly dirty: boolean;
    readonly restored: string | undefined;
    readonly clear: () => void;
  };
}

/** Asks before one leaves what is not sent, and tells of a draft that the form began with, and how to be rid of it. */
export function DraftNotice({ draft }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <LeaveGuard dirty={draft.dirty} onDiscard={() => draft.clear()} />
      {draft.restored !== undefined && (
        <p className={styles.notice}>
          {t('editing.restoredFrom', { when: formatInstant(draft.restored, language) })}{' '}
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            onClick={() => draft.clear()}
          >
            {t('editing.discard')}
          </button>
        </p>
      )}
    </>
  );
}
