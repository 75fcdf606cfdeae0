import type { Schemas } from '@/api/types';
import type { Language } from '@/lib/languages';

import { parseFigure } from './parse-figure';

export type Line = Schemas['UpdateFormItem'];
export type Answer = Schemas['UpdateAnswer'];

/** What was entered for a line so far. */
export interface LineDraft {
  readonly answer?: Answer;
  readonly phase?: Schemas['MeasurePhase'];
  readonly comment?: string;
  readonly value?: string;
  readonly laterOn?: string;
  readonly note?: string;
}

export type Draft = Readonly<Record<number, LineDraft>>;

export type LineFault = 'answer' | 'phase' | 'value' | 'laterOn';

/** What can be answered to a line: nothing can be unchanged that was never told. */
export function choicesOf({ figure, lastReport }: Line): readonly Answer[] {
  const known = figure ? (figure.standing?.value ?? figure.before?.value) : lastReport;
  return known === undefined
    ? ['REPORTED', 'LATER', 'NOT_APPLICABLE']
    : ['UNCHANGED', 'REPORTED', 'LATER', 'NOT_APPLICABLE'];
}

/** What is still missing in the answer to a line, or wrong with it. */
export function faultOfLine(line: Line, draft: LineDraft, today: string): LineFault | undefined {
  if (!draft.answer || !choicesOf(line).includes(draft.answer)) return 'answer';
  if (draft.answer === 'LATER' && !(draft.laterOn && draft.laterOn > today)) return 'laterOn';
  if (draft.answer !== 'REPORTED') return undefined;
  if (line.figure) return parseFigure(draft.value ?? '') === undefined ? 'value' : undefined;
  return draft.phase ? undefined : 'phase';
}

/** A line as it is sent: only what goes with the answer that was chosen in the end. */
export function answerOf(
  line: Line,
  draft: LineDraft,
  language: Language,
): Schemas['ItemAnswer'] | undefined {
  if (!draft.answer) return undefined;
  const note = draft.note?.trim();
  const answer = { number: line.number, answer: draft.answer, ...(note && { note }) };
  if (draft.answer === 'LATER') return { ...answer, laterOn: draft.laterOn };
  if (draft.answer !== 'REPORTED') return answer;
  if (line.figure) return { ...answer, value: parseFigure(draft.value ?? '') };
  const comment = draft.comment?.trim();
  return { ...answer, phase: draft.phase, ...(comment && { comment: { [language]: comment } }) };
}
