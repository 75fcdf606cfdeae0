import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';
import { useLanguage } from '@/i18n/use-language';

import styles from './picture-links.module.css';
import { addressOfPicture, type SeriesChoice } from './queries';

interface Props {
  readonly slug: string;
  /** The areas in the picture, in its order. */
  readonly areas: readonly string[];
  readonly choice: SeriesChoice;
}

const formats = ['png', 'svg'] as const;

/** The picture at addresses that stay, to be linked to or taken along with its title and its source. */
export function PictureLinks({ slug, areas, choice }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <p className={styles.links}>
      <span>
        <Icon name="download" /> {t('indicator.chart.save')}:
      </span>
      {formats.map((format) => (
        <a key={format} href={addressOfPicture(slug, areas, choice, format, language)}>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
