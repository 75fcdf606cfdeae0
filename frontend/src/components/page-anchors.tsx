import { useTranslation } from 'react-i18next';

import { useMediaQuery } from '@/lib/use-media-query';

import styles from './page-anchors.module.css';

interface Props {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** Where the parts of a long page are. Beside the text on a wide screen; a narrow one folds the parts instead. */
export function PageAnchors({ sections }: Props) {
  const { t } = useTranslation();
  const isWide = useMediaQuery('(min-width: 60rem)');
  if (!isWide) return null;
  return (
    <nav className={styles.anchors} aria-label={t('common.onThisPage')}>
      <p className={styles.title}>{t('common.onThisPage')}</p>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`}>{section.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
