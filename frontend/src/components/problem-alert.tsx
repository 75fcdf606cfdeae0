import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import { Icon } from '@/components/icon';
import { useLanguage } from '@/i18n/use-language';

import styles from './problem-alert.module.css';

interface Props {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** What failed, what to do about it, and the reference by which the operator finds it. */
export function ProblemAlert({ error, retry }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const problem = error instanceof ApiProblem ? error : undefined;
  const text =
    problem?.status === 0
      ? t('common.states.offline')
      : problem && problem.status < 500
        ? t('common.states.badRequest')
        : t('common.states.serverError');
  return (
    <div className={styles.alert} role="alert">
      <p className={styles.title}>
        <Icon name="warning" /> {t('common.states.error')}
      </p>
      <p>{text}</p>
      {/* The server explains itself in English only. */}
      {language === 'en' && problem && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((each) => (
            <li key={each.message}>{each.message}</li>
          ))}
        </ul>
      )}
      {problem?.reference && (
        <p className={styles.reference}>
          {t('common.states.reference', { reference: problem.reference })}
        </p>
      )}
      {retry && (
        <button type="button" className="ds-button" data-variant="secondary" onClick={retry}>
          {t('common.actions.retry')}
        </button>
      )}
    </div>
  );
}
