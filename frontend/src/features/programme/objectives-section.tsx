import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';
import { Localized } from '@/components/localized';
import { SourceNote } from '@/components/source-note';
import { Tag } from '@/components/tag';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatPartialDate } from '@/lib/format-date';

import type { ObjectiveNode } from './objective-tree';
import styles from './objectives-section.module.css';

/** What the programme wants to reach, from the widest to the narrowest, with the words it was decided in. */
export function ObjectivesSection({ nodes }: Readonly<{ nodes: readonly ObjectiveNode[] }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  return (
    <ol className={styles.objectives}>
      {nodes.map(({ objective, parts }) => (
        <li key={objective.key} className={styles.objective}>
          <p className={styles.head}>
            <Tag>{t(`enums.objectiveLevel.${objective.level}`)}</Tag>
            {objective.deadline && (
              <span>
                {t('programme.objectives.deadline', {
                  date: formatPartialDate(objective.deadline, language),
                })}
              </span>
            )}
          </p>
          <p className={styles.text}>
            <Localized text={objective.text} />
          </p>
          {sameWords(objective.source?.verbatim, localized(objective.text)) ? (
            <p className={styles.verbatim}>
              <Icon name="quote" /> {t('programme.objectives.verbatim')}
            </p>
          ) : (
            <SourceNote source={objective.source} open />
          )}
          {parts.length > 0 && <ObjectivesSection nodes={parts} />}
        </li>
      ))}
    </ol>
  );
}

/** Whether the text is the quote; then the quote need not stand below it again. */
function sameWords(quote: string | undefined, text: string): boolean {
  const plain = (value: string) =>
    value
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return quote !== undefined && plain(quote) === plain(text);
}
