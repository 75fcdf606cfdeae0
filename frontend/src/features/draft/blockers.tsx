import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { Icon } from '@/components/icon';
import { useLocalized } from '@/i18n/use-localized';

import styles from './draft.module.css';

interface Props {
  readonly blockers: readonly Schemas['RevisionBlocker'][];
}

/** What is missing before the next step, once for each thing, however many steps it stands before. */
export function Blockers({ blockers }: Props) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (blockers.length === 0) return <p>{t('draft.blockers.none')}</p>;
  const once = new Map(
    blockers.map((blocker) => [
      [blocker.kind, blocker.measure, blocker.body?.slug].join(' '),
      blocker,
    ]),
  );
  return (
    <ul className={styles.list}>
      {[...once].map(([key, { kind, weight, measure, body }]) => (
        <li key={key} className={styles.item}>
          <Icon name={weight === 'WARNS' ? 'question' : 'warning'} />{' '}
          {t(`draft.blockers.kind.${kind}`)}
          {measure !== undefined && `: ${t('draft.blockers.measure', { code: measure })}`}
          {body && `: ${localized(body.name) || body.slug}`}
          {'. '}
          <span className={styles.note}>{t(`draft.blockers.weight.${weight}`)}</span>
        </li>
      ))}
    </ul>
  );
}
