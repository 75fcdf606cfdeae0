import type { MeasureChange, Schemas } from '@/api/types';
import type { Language } from '@/lib/languages';

/** What an author says became of a measure; the rest is worked out by comparing. */
export const outcomes = ['POSTPONED', 'COMPLETED', 'DROPPED', 'MERGED', 'SPLIT'] as const;

export function needsReason(outcome: MeasureChange | undefined): boolean {
  return outcome !== undefined && outcome !== 'COMPLETED';
}

export function needsSuccessors(outcome: MeasureChange | undefined): boolean {
  return outcome === 'MERGED' || outcome === 'SPLIT';
}

export interface WrittenMeasure {
  readonly title: string;
  readonly description: string;
  readonly outcome: MeasureChange | undefined;
  readonly why: string;
  /** Codes, with commas between. */
  readonly successors: string;
}

type Text = Schemas['LocalizedText'];

/** The text in this language as it was written; in the others as it was. */
function written(text: Text | undefined, words: string, language: Language): Text | undefined {
  const other = { ...text, [language]: words.trim() === '' ? undefined : words.trim() };
  return Object.values(other).some(Boolean) ? other : undefined;
}

/** A measure with what was written, and all else as it was. */
export function changedMeasure(
  measure: Schemas['MeasureContent'],
  { title, description, outcome, why, successors }: WrittenMeasure,
  language: Language,
): Schemas['MeasureContent'] {
  return {
    ...measure,
    title: { ...measure.title, [language]: title.trim() },
    description: written(measure.description, description, language),
    change: outcome,
    changeReason: outcome === undefined ? undefined : written(measure.changeReason, why, language),
    successors: needsSuccessors(outcome)
      ? successors
          .split(',')
          .map((code) => code.trim())
          .filter((code) => code !== '')
      : [],
  };
}
