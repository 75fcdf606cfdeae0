import { useTranslation } from 'react-i18next';

import editing from '@/features/editing/editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from './administration.module.css';
import { ConfirmedButton } from './confirmed-button';
import { standing } from './standing';
import { withdrawKey, type Key } from './queries';
import { useStep } from './use-step';

interface Props {
  readonly programme: string;
  readonly apiKey: Key;
  readonly onChanged: () => void;
}

/** A key that a program has. */
export function KeyItem({ programme, apiKey, onChanged }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { busy, refused, run } = useStep();
  const { name, revokedAt, expiresAt, lastUsedAt } = apiKey;
  const state = standing(revokedAt, expiresAt);
  const when = (instant: string) => formatInstant(instant, language);
  return (
    <li className={styles.item}>
      <p className={styles.name}>
        <strong>{name}</strong>
        <code>{`${apiKey.prefix}…`}</code>
      </p>
      <p>{t(`admin.key.scopes.${apiKey.scope}`)}</p>
      <p>
        {t(`admin.key.state.${state}`, {
          when: when(state === 'withdrawn' && revokedAt ? revokedAt : expiresAt),
        })}
      </p>
      <p className={styles.muted}>
        {lastUsedAt ? t('admin.key.used', { when: when(lastUsedAt) }) : t('admin.key.neverUsed')}{' '}
        {t(apiKey.madeByName ? 'admin.key.madeBy' : 'admin.key.made', {
          when: when(apiKey.madeAt),
          name: apiKey.madeByName,
        })}
      </p>
      {state === 'works' && (
        <div className={editing.buttons}>
          <ConfirmedButton
            label={t('admin.key.withdraw')}
            name={t('admin.key.withdrawOf', { name })}
            question={t('admin.key.withdrawQuestion')}
            busy={busy}
            onConfirm={() => {
              void run(() => withdrawKey(programme, apiKey.id)).then((done) => {
                if (done) onChanged();
              });
            }}
          />
        </div>
      )}
      <p className={editing.fault} role="alert">
        {refused}
      </p>
    </li>
  );
}
