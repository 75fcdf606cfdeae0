import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/i18n/use-language';
import { useLocalized } from '@/i18n/use-localized';
import { formatDay, formatPartialDate, type PartialDate } from '@/lib/format-date';

import { isFields, isText, nameOf, type Step } from './changes-between';
import { isKnownField } from './known-fields';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Where the words of a constant may stand. */
const constants = [
  'revisionStatus',
  'programmeStatus',
  'measureChange',
  'measureKind',
  'decisionOutcome',
  'role',
  'programmeType',
  'objectiveLevel',
  'horizon',
  'measureLevel',
  'plpPhase',
  'constituency',
] as const;

function isDate(value: unknown): value is PartialDate {
  return isFields(value) && typeof value.date === 'string' && typeof value.precision === 'string';
}

/** How what stands in a version of something is said to people. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();

  function constant(value: string): string {
    const found = constants.find((each) => i18n.exists(`enums.${each}.${value}`));
    return found === undefined ? value : i18n.t(`enums.${found}.${value}` as 'enums.role.OWNER');
  }

  function words(value: unknown): string {
    if (value === undefined || value === null) return '';
    if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no');
    if (typeof value === 'number') return value.toLocaleString(language);
    if (typeof value === 'string') {
      if (day.test(value)) return formatDay(value, language);
      return /^[A-Z][A-Z_]+$/.test(value) ? constant(value) : value;
    }
    if (Array.isArray(value)) return value.map(words).filter(Boolean).join(', ');
    if (isText(value)) return localized(value);
    if (isDate(value)) return formatPartialDate(value, language);
    if (!isFields(value)) return '';
    if ('from' in value || 'to' in value) return `${words(value.from)} – ${words(value.to)}`;
    const name = nameOf(value);
    if (name !== undefined) {
      const code = typeof value.code === 'string' && name !== value.code ? `${value.code} ` : '';
      const role = typeof value.role === 'string' ? `${constant(value.role)}: ` : '';
      return `${code}${role}${words(name)}`;
    }
    return Object.values(value).map(words).filter(Boolean).join(', ');
  }

  function where(path: readonly Step[]): string {
    return path
      .map(({ field, item }) => {
        if (field === undefined) return words(item);
        // What a revision says is the revision; nobody speaks of its content.
        if (field === 'content') return '';
        return isKnownField(field) ? t(`history.field.${field}`) : t('history.field.other');
      })
      .filter(Boolean)
      .join(' › ');
  }

  return { words, where };
}
