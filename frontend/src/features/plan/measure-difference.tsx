import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Schemas } from '@/api/types';
import { ChangeTag } from '@/components/change-tag';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { MeasureLink } from '@/components/measure-link';

import { changeId } from './change-id';
import { FieldDifference } from './field-difference';
import type { FieldWords } from './field-lines';
import styles from './measure-difference.module.css';
import { RelatedMeasures } from './related-measures';

interface Props {
  readonly measure: Schemas['MeasureDifference'];
  readonly programme: string;
  readonly words: Omit<FieldWords, 't'>;
  /** The titles of the measures on the page, by code. */
  readonly titles: ReadonlyMap<string, Schemas['LocalizedText']>;
}

/** What became of one measure, why, and field by field. It has an address of its own. */
export function MeasureDifference({ measure, programme, words, titles }: Props) {
  const { t } = useTranslation();
  const { code, change, reason, reasonOf } = measure;
  const id = changeId(code);
  return (
    <article id={id} className={styles.change} tabIndex={-1} data-change={code}>
      <h3 className={styles.title}>
        <span className={styles.code}>{code}</span>{' '}
        <MeasureLink measure={{ programme, code, title: measure.title }} />
      </h3>
      <p className={styles.tags}>
        <ChangeTag change={change} illustrative={measure.changeIllustrative} />
        {measure.illustrative && <IllustrativeTag />}
        <Link
          className={styles.link}
          to="."
          search={(old) => old}
          hash={id}
          replace
          resetScroll={false}
          aria-label={t('difference.link', { code })}
        >
          #
        </Link>
      </p>
      {/* Of what goes on unchanged, silence is no lack. */}
      {change !== 'CONTINUED' && (
        <p>
          <strong>{t('difference.why')}:</strong>{' '}
          {reason ? <Localized text={reason} /> : t('difference.noReason')}
          {reasonOf === 'REVISION' && (
            <span className={styles.ofRevision}> {t('difference.ofRevision')}</span>
          )}
        </p>
      )}
      <RelatedMeasures
        label={t('difference.successors')}
        codes={measure.successors}
        titles={titles}
      />
      <RelatedMeasures
        label={t('difference.predecessors')}
        codes={measure.predecessors}
        titles={titles}
      />
      {measure.fields.length > 0 && (
        <dl className={styles.fields}>
          {measure.fields.map((field) => (
            <FieldDifference key={field.name} field={field} words={words} />
          ))}
        </dl>
      )}
    </article>
  );
}
