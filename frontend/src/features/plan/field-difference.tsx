import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { classNames } from '@/lib/class-names';
import { chooseText, type TextByLanguage } from '@/lib/localized-text';

import styles from './field-difference.module.css';
import { compareLines, freeTexts, linesOf, textsToCompare, type FieldWords } from './field-lines';
import { WordDifference } from './word-difference';

interface Props {
  readonly field: Schemas['FieldChange'];
  readonly words: Omit<FieldWords, 't'>;
}

/** What a field said before and what it says now; in a free text, word by word. */
export function FieldDifference({ field, words }: Props) {
  const { t } = useTranslation();
  const label = isKnown(field.name)
    ? t(`difference.fields.${field.name}`, { context: words.focusAreaWord })
    : field.name;
  const isText = freeTexts.includes(field.name);
  if (isText && field.before !== undefined && field.after !== undefined) {
    const texts = textsToCompare(field.before, field.after, words.language);
    return (
      <div className={styles.field}>
        <dt>{label}</dt>
        <dd lang={texts.language === words.language ? undefined : texts.language}>
          <WordDifference before={texts.before} after={texts.after} />
        </dd>
      </div>
    );
  }
  const language = isText
    ? chooseText((field.after ?? field.before) as TextByLanguage, words.language)?.language
    : undefined;
  const lang = language === words.language ? undefined : language;
  const { removed, added, same } = compareLines(
    linesOf(field.name, field.before, { ...words, t }),
    linesOf(field.name, field.after, { ...words, t }),
  );
  return (
    <div className={styles.field}>
      <dt>{label}</dt>
      <dd className={classNames(styles.pair, isText && styles.stacked)}>
        <div className={styles.side}>
          <span className={styles.when}>{t('difference.before')}</span>
          {removed.length > 0 ? (
            removed.map((line) => (
              <del key={line} lang={lang} className={styles.removed}>
                {line}
              </del>
            ))
          ) : (
            <Absent given={field.before !== undefined} />
          )}
        </div>
        <span className={styles.arrow} aria-hidden="true">
          →
        </span>
        <div className={styles.side}>
          <span className={styles.when}>{t('difference.after')}</span>
          {added.length > 0 ? (
            added.map((line) => (
              <ins key={line} lang={lang} className={styles.added}>
                {line}
              </ins>
            ))
          ) : (
            <Absent given={field.after !== undefined} />
          )}
        </div>
        {same > 0 && <p className={styles.same}>{t('difference.sameItems', { count: same })}</p>}
      </dd>
    </div>
  );
}

/** One side has no line of its own: it said nothing, or what it said is all on the other side too. */
function Absent({ given }: Readonly<{ given: boolean }>) {
  const { t } = useTranslation();
  return <span className={styles.nothing}>{given ? '–' : t('difference.nothing')}</span>;
}

const known = [
  'title',
  'description',
  'kind',
  'focusAreas',
  'objectives',
  'horizon',
  'level',
  'plpPhase',
  'period',
  'priorityRank',
  'roles',
  'budget',
  'milestones',
  'dependencies',
  'externalActivity',
  'hypothesis',
  'campaign',
  'foreword',
  'signedBy',
  'signedOn',
] as const;

function isKnown(name: string): name is (typeof known)[number] {
  return known.some((each) => each === name);
}
