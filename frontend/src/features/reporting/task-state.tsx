import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Icon, type IconName } from '@/components/icon';

import styles from './round.module.css';

const icons: Record<Schemas['TaskState'], IconName> = {
  ANSWERED: 'check',
  DUE: 'circle',
  LATE: 'warning',
  COMES_LATER: 'clock',
  NOT_APPLICABLE: 'cross',
};

/** How it stands with what is asked about: sign and word. */
export function TaskState({ state }: Readonly<{ state: Schemas['TaskState'] }>) {
  const { t } = useTranslation();
  return (
    <span className={styles.state} data-state={state}>
      <Icon name={icons[state]} /> {t(`round.state.${state}`)}
    </span>
  );
}
