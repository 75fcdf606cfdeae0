import type { Schemas } from '@/api/types';
import { fieldsOf, localizedOf } from '@/features/editing/localized-input';
import type { Values } from '@/features/editing/values';
import { dateOf, textOf } from '@/features/programme-editing/partial-dates';
import { fieldOf, rowsOf, type Row } from '@/features/programme-editing/rows';
import { languages } from '@/lib/languages';

type Content = Schemas['RevisionContent'];

/** What a revision says beside its measures, as the fields of its editor say it. */
export function valuesOf(content: Content): Values {
  return {
    ...fieldsOf('foreword', content.foreword),
    ...fieldsOf('signedBy', content.signedBy),
    signedOn: textOf(content.signedOn),
    focusAreas: fieldOf(
      content.focusAreas.map(({ code, name, sublabel }) => ({
        code,
        ...wordsOf('', name),
        ...wordsOf('sub.', sublabel),
      })),
    ),
    objectiveReviews: fieldOf(
      content.objectiveReviews.map(({ objective, outcome, outlook, text }) => ({
        objective,
        outcome,
        outlook: outlook ?? '',
        ...wordsOf('', text),
      })),
    ),
  };
}

/** The content with what the fields say; the measures, and the sources, stay as they are. */
export function contentOf(values: Values, before: Content): Content {
  return {
    ...before,
    foreword: localizedOf(values, 'foreword'),
    signedBy: localizedOf(values, 'signedBy'),
    signedOn: dateOf(values.signedOn ?? '', before.signedOn ? [before.signedOn] : []),
    focusAreas: rowsOf(values.focusAreas).map((row) => ({
      code: row.code ?? '',
      name: textIn(row, '') ?? {},
      sublabel: textIn(row, 'sub.'),
    })),
    objectiveReviews: rowsOf(values.objectiveReviews).map((row) => ({
      objective: row.objective ?? '',
      outcome: row.outcome as Schemas['ReviewOutcome'],
      outlook: row.outlook ? (row.outlook as Schemas['Outlook']) : undefined,
      text: textIn(row, ''),
      source: before.objectiveReviews.find(({ objective }) => objective === row.objective)?.source,
    })),
  };
}

/**
 * Stands for what the fields say, as a number. All that a revision says shares one version; whoever writes in another part
 * of it is in nobody's way.
 */
export function fingerprint(values: Values): number {
  const text = JSON.stringify(values);
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum;
}

function wordsOf(prefix: string, text: Schemas['LocalizedText'] | undefined): Row {
  return Object.fromEntries(
    languages.map((language) => [prefix + language, text?.[language] ?? '']),
  );
}

function textIn(row: Row, prefix: string): Record<string, string> | undefined {
  const said = languages.flatMap((language) => {
    const text = (row[prefix + language] ?? '').trim();
    return text === '' ? [] : [[language, text] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
