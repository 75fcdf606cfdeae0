import type { TFunction } from 'i18next';

import type { Schemas } from '@/api/types';
import { formatPartialDate } from '@/lib/format-date';
import { formatMoney } from '@/lib/format-money';
import { formatPeriod } from '@/lib/format-period';
import { fallbacks, type Language } from '@/lib/languages';
import { chooseText, type TextByLanguage } from '@/lib/localized-text';

type Measure = Schemas['MeasureContent'];
type Revision = Schemas['RevisionContent'];

/** What a reader knows things by, beside the language. */
export interface FieldWords {
  readonly t: TFunction;
  readonly language: Language;
  /** The names of focus areas by code, and the texts of objectives by key. */
  readonly focusAreas: ReadonlyMap<string, string>;
  readonly objectives: ReadonlyMap<string, string>;
  /** The word that the source has for focus areas, when it is not ours. */
  readonly focusAreaWord?: 'satsing' | undefined;
}

/** Free text, that differs by words; everything else differs as a whole. */
export const freeTexts: readonly string[] = ['title', 'description', 'foreword', 'hypothesis'];

/** A text of a free-text field in the language of the page. */
export function textOfField(value: unknown, language: Language): string {
  return chooseText(value as TextByLanguage | undefined, language)?.text ?? '';
}

/**
 * Both sides of a free text in one language, for words of two languages are no difference: the first that the reader
 * understands, that both have and that differs.
 */
export function textsToCompare(before: unknown, after: unknown, wanted: Language) {
  const sides = [before as TextByLanguage, after as TextByLanguage] as const;
  const common = fallbacks[wanted].filter((each) => sides.every((side) => side[each]));
  const language = common.find((each) => sides[0][each] !== sides[1][each]) ?? common[0];
  const [from, to] = sides.map((side) =>
    language ? (side[language] ?? '') : textOfField(side, wanted),
  );
  return { before: from ?? '', after: to ?? '', language };
}

/** What a revision says in a field, in words: one line for a single value, one for each item of a list. */
export function linesOf(name: string, value: unknown, words: FieldWords): readonly string[] {
  if (value === undefined || value === null) return [];
  // The contract says which form a field of a name has.
  const read = (readers as Readonly<Record<string, Reader<never> | undefined>>)[name];
  return read ? read(value as never, words) : [JSON.stringify(value)];
}

type Reader<T> = (value: T, words: FieldWords) => readonly string[];

type FieldName =
  | keyof Pick<Revision, 'foreword' | 'signedBy' | 'signedOn'>
  | Exclude<
      keyof Measure,
      'code' | 'change' | 'changeReason' | 'successors' | 'source' | 'focusAreas'
    >;

type Fields = Required<Omit<Measure, 'focusAreas'> & Omit<Revision, 'focusAreas'>>;

type Readers = { readonly [Name in FieldName]: Reader<Fields[Name]> } & {
  /** Codes in a measure; in the revision itself what the codes stand for. */
  readonly focusAreas: Reader<readonly (string | Schemas['PlanFocusArea'])[]>;
};

const text: Reader<TextByLanguage> = (value, { language }) => [textOfField(value, language)];

const readers: Readers = {
  title: text,
  description: text,
  foreword: text,
  hypothesis: text,
  signedBy: text,
  signedOn: (value, { language }) => [formatPartialDate(value, language)],
  kind: (value, { t }) => [t(`enums.measureKind.${value}`)],
  horizon: (value, { t }) => [t(`enums.horizon.${value}`)],
  level: (value, { t }) => [t(`enums.measureLevel.${value}`)],
  plpPhase: (value, { t }) => [t(`enums.plpPhase.${value}`)],
  period: (value, { language }) => [formatPeriod(value, language)],
  priorityRank: (value) => [String(value)],
  focusAreas: (value, { language, focusAreas }) =>
    value.map((area) =>
      typeof area === 'string'
        ? named(area, focusAreas)
        : [area.code, textOfField(area.name, language), textOfField(area.sublabel, language)]
            .filter(Boolean)
            .join(' '),
    ),
  objectives: (value, { objectives }) => value.map((key) => objectives.get(key) ?? key),
  roles: (value, { t, language }) =>
    value.map(({ role, partner, capacity, note }) => {
      const who = partner ? (partner.name ?? partner.slug) : textOfField(capacity, language);
      const about = note ? ` (${textOfField(note, language)})` : '';
      return `${t(`enums.role.${role}`)}: ${who}${about}`;
    }),
  budget: (value, { language }) =>
    value.map(({ year, amount, funder, note }) =>
      [
        `${String(year)}: ${formatMoney(amount, language)}`,
        funder?.name,
        note && textOfField(note, language),
      ]
        .filter(Boolean)
        .join(', '),
    ),
  milestones: (value, { t, language }) =>
    value.map(({ title, due }) => {
      const date = due ? formatPartialDate(due, language) : t('plan.milestoneUndated');
      return `${textOfField(title, language)}: ${date}`;
    }),
  dependencies: (value, { t }) =>
    value.map(({ on, type }) => `${t(`difference.enums.dependency.${type}`)}: ${on}`),
  externalActivity: ({ name, owner, agreed }, { t, language }) => [
    textOfField(name, language),
    ...(owner ? [t('difference.fieldValues.owner', { name: owner.name ?? owner.slug })] : []),
    ...(agreed === undefined
      ? []
      : [t(agreed ? 'difference.fieldValues.agreed' : 'difference.fieldValues.notAgreed')]),
  ],
  campaign: ({ channels, audience }, { t, language }) => [
    ...channels.map((channel) =>
      t('difference.fieldValues.channel', { text: textOfField(channel, language) }),
    ),
    ...(audience
      ? [t('difference.fieldValues.audience', { text: textOfField(audience, language) })]
      : []),
  ],
};

function named(code: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(code);
  return name ? `${code} ${name}` : code;
}

/** Lines that only the one side has, and how many both have. */
export function compareLines(before: readonly string[], after: readonly string[]) {
  return {
    removed: before.filter((line) => !after.includes(line)),
    added: after.filter((line) => !before.includes(line)),
    same: before.filter((line) => after.includes(line)).length,
  };
}
