import { useTranslation } from 'react-i18next';

import type { SourceReference } from '@/api/types';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { SourceName } from '@/components/source-name';

import styles from './source-note.module.css';

interface Props {
  readonly source: SourceReference | undefined;
  /** Shows the quote at once, where the very words matter. */
  readonly open?: boolean;
}

/** What the source says, to the letter, so that a reader can check it; without a quotation, which source it is. */
export function SourceNote({ source, open = false }: Props) {
  const { t } = useTranslation();
  if (!source) return null;
  if (source.illustrative) return <IllustrativeTag />;
  if (!source.verbatim) {
    return (
      <span className={styles.plain}>
        {t('common.source.show')}: <SourceName document={source.document} />
      </span>
    );
  }
  const quote = (
    <figure className={styles.quote}>
      <blockquote lang="nb">«{source.verbatim}»</blockquote>
      <figcaption>
        <SourceName document={source.document} />
      </figcaption>
    </figure>
  );
  if (open) return quote;
  return (
    <details className={styles.note}>
      <summary>{t('common.source.show')}</summary>
      {quote}
    </details>
  );
}
