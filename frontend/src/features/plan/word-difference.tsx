import { useTranslation } from 'react-i18next';

import { textParts } from './text-parts';
import styles from './word-difference.module.css';

interface Props {
  readonly before: string;
  readonly after: string;
}

/** A free text with what went and what came, told by sign and by word as well as by colour. */
export function WordDifference({ before, after }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.text}>
      {textParts(before, after).map(({ kind, text }, index) => {
        if (kind === 'removed') {
          return (
            <del key={index} className={styles.removed}>
              <span className="visually-hidden">{t('difference.removed')} </span>
              {text}
            </del>
          );
        }
        if (kind === 'added') {
          return (
            <ins key={index} className={styles.added}>
              <span className="visually-hidden">{t('difference.added')} </span>
              {text}
            </ins>
          );
        }
        return <span key={index}>{text}</span>;
      })}
    </div>
  );
}
