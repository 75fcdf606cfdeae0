import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { LinePicture } from '@/charts/line-model';
import { Icon } from '@/components/icon';
import { useLanguage } from '@/i18n/use-language';
import { formatDay } from '@/lib/format-date';
import { today } from '@/lib/iso-date';

import styles from './picture-links.module.css';

interface Props {
  readonly picture: LinePicture;
  readonly title: string;
  readonly sentence: string;
  /** What must be known to read it, and where it comes from. */
  readonly notes: readonly string[];
}

const formats = ['png', 'svg'] as const;

/** The picture to take along, with its title, its source and the address it comes from. */
export function PictureLinks({ picture, title, sentence, notes }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [failed, setFailed] = useState(false);

  async function save(format: (typeof formats)[number]) {
    setFailed(false);
    try {
      const { savePicture } = await import('@/charts/save-picture');
      const fetched = t('indicator.chart.fetched', {
        day: formatDay(today(), language),
        address: window.location.href,
      });
      await savePicture(picture, { title, sentence, footnotes: [...notes, fetched] }, format);
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className={styles.links}>
      <span>
        <Icon name="download" /> {t('indicator.chart.save')}:
      </span>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className={styles.link}
          onClick={() => void save(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <span role="status">{failed && t('indicator.chart.saveFailed')}</span>
    </div>
  );
}
