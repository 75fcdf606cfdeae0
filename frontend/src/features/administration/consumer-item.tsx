import { useTranslation } from 'react-i18next';

import editing from '@/features/editing/editing.module.css';
import { useLanguage } from '@/i18n/use-language';
import { formatInstant } from '@/lib/format-date';

import styles from './administration.module.css';
import { ConfirmedButton } from './confirmed-button';
import { withdrawConsumer, type Consumer } from './queries';
import { standing } from './standing';
import { useStep } from './use-step';

interface Props {
  readonly programme: string;
  readonly consumer: Consumer;
  readonly onChanged: () => void;
}

/** Who is let in by tokens that another service signs. */
export function ConsumerItem({ programme, consumer, onChanged }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { busy, refused, run } = useStep();
  const { name, withdrawnAt, expiresAt } = consumer;
  const state = standing(withdrawnAt, expiresAt);
  const when = formatInstant(
    state === 'withdrawn' && withdrawnAt ? withdrawnAt : expiresAt,
    language,
  );
  return (
    <li className={styles.item}>
      <p className={styles.name}>
        <strong>{name}</strong>
        <span>{`${consumer.issuer}, ${consumer.identifier}`}</span>
      </p>
      <p>{t(`admin.key.scopes.${consumer.scope}`)}</p>
      <p>{t(`admin.key.state.${state}`, { when })}</p>
      {state === 'works' && (
        <div className={editing.buttons}>
          <ConfirmedButton
            label={t('admin.key.withdraw')}
            name={t('admin.key.withdrawOf', { name })}
            question={t('admin.key.withdrawQuestion')}
            busy={busy}
            onConfirm={() => {
              void run(() => withdrawConsumer(programme, consumer.id)).then((done) => {
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
