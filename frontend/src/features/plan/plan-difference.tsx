import { Link } from '@tanstack/react-router';
import { useCallback, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { MeasureChange, PlanDiff, ProgrammeView } from '@/api/types';
import { EmptyState } from '@/components/empty-state';
import { IllustrativeTag } from '@/components/illustrative-tag';
import { Localized } from '@/components/localized';
import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { focusAreaWord } from '@/lib/focus-area-word';

import { ChangeFigures } from './change-figures';
import { changeId } from './change-id';
import { ChangesList } from './changes-list';
import { changesInOrder } from './changes-in-order';
import { FieldDifference } from './field-difference';
import { ObjectiveReviews } from './objective-reviews';
import styles from './plan-difference.module.css';
import { useChangeFocus } from './use-change-focus';
import { useChangeKeys } from './use-change-keys';

interface Props {
  readonly diff: PlanDiff;
  readonly programme: Pick<ProgrammeView, 'slug' | 'focusAreas' | 'objectives'>;
  readonly chosen: MeasureChange | undefined;
  /** Whether the keys n and p are in use; whoever speaks to the machine may not want them. */
  readonly withKeys: boolean;
  readonly onKeys: (on: boolean) => void;
  readonly onGoTo: (id: string) => void;
}

const none: readonly string[] = [];

/** A difference, from the sentence that says it all to each field. */
export function PlanDifference({ diff, programme, chosen, withKeys, onKeys, onGoTo }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const keys = useId();
  const ids = useMemo(
    () => changesInOrder(diff, chosen).map(({ code }) => changeId(code)),
    [diff, chosen],
  );
  const goTo = useCallback((id: string) => onGoTo(id), [onGoTo]);
  useChangeKeys(withKeys ? ids : none, goTo);
  useChangeFocus();
  const words = {
    language,
    focusAreas: new Map(programme.focusAreas.map(({ code, name }) => [code, localized(name)])),
    focusAreaWord: focusAreaWord(programme.focusAreas),
    objectives: new Map(programme.objectives.map(({ key, text }) => [key, localized(text)])),
  };
  if (diff.identical && diff.objectives.length === 0) {
    return (
      <EmptyState
        title={t('difference.identical.title')}
        text={t(diff.from === diff.to ? 'difference.same.text' : 'difference.identical.text')}
      >
        <Link
          to="/p/$program/plan"
          params={{ program: programme.slug }}
          search={(old) => ({ dato: old.dato, lang: old.lang, plan: diff.plan.slug })}
          className="ds-button"
        >
          {t('plan.toPlan')}
        </Link>
      </EmptyState>
    );
  }
  return (
    <div className={styles.difference}>
      <p className={styles.summary}>
        {/* What is made up, and how much of it, the summary says itself. */}
        {diff.measures.some(({ changeIllustrative }) => changeIllustrative) && (
          <IllustrativeTag />
        )}{' '}
        <Localized text={diff.summary} />
      </p>
      <ChangeFigures counts={diff.counts} chosen={chosen} />
      {ids.length > 1 && (
        <p className={styles.keys}>
          <input
            id={keys}
            type="checkbox"
            checked={withKeys}
            onChange={(event) => onKeys(event.target.checked)}
          />{' '}
          <label htmlFor={keys}>{t('difference.keys')}</label>
        </p>
      )}
      {chosen === undefined && diff.fields.length > 0 && (
        <section className={styles.part} aria-labelledby="endring-plan">
          <h2 id="endring-plan">{t('difference.plan')}</h2>
          <dl className={styles.fields}>
            {diff.fields.map((field) => (
              <FieldDifference key={field.name} field={field} words={words} />
            ))}
          </dl>
        </section>
      )}
      {chosen === undefined && diff.objectives.length > 0 && (
        <section className={styles.part} aria-labelledby="endring-maal">
          <h2 id="endring-maal">{t('difference.objectives')}</h2>
          <ObjectiveReviews objectives={diff.objectives} />
        </section>
      )}
      <ChangesList diff={diff} programme={programme.slug} chosen={chosen} words={words} />
    </div>
  );
}
