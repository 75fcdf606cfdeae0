import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';
import { classNames } from '@/lib/class-names';

import styles from './chosen-areas.module.css';

interface Props {
  /** In the order of the lines in the picture. */
  readonly areas: readonly { readonly slug: string; readonly name: string }[];
  readonly onRemove: (slug: string) => void;
}

/** The areas of the picture, each with the colour of its line; all but the last one can be taken away. */
export function ChosenAreas({ areas, onRemove }: Props) {
  const { t } = useTranslation();
  if (areas.length < 2) return null;
  return (
    <ul className={styles.areas} aria-label={t('indicator.choice.shown')}>
      {areas.map(({ slug, name }, index) => (
        <li key={slug} className={classNames(styles.area, styles[`line${String(index)}`])}>
          {name}
          <button
            type="button"
            className={styles.remove}
            aria-label={t('indicator.choice.remove', { area: name })}
            onClick={() => onRemove(slug)}
          >
            <Icon name="cross" />
          </button>
        </li>
      ))}
    </ul>
  );
}
