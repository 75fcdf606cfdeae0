import { useTranslation } from 'react-i18next';

import { ApiProblem } from '@/api/api-problem';
import { useLanguage } from '@/i18n/use-language';
import { formatList } from '@/lib/format-list';

import type { Field } from './field';
import { referrers } from './referrers';
import type { Values } from './values';

const stillReferredTo = 'urn:ringvirkning:problem:still-referred-to';

/** What the server found wrong, by the fields that it points at; what no field is about is under ''. */
export function useFaults(error: unknown, fields: readonly Field[]): Values {
  const { t } = useTranslation();
  const language = useLanguage();
  if (error === undefined) return {};
  if (!(error instanceof ApiProblem)) return { '': t('common.states.serverError') };
  if (error.status === 0) return { '': t('editing.offline') };
  const told = error.errors.flatMap(({ pointer, message }) => {
    // What is inside of a field is told at the field.
    const field =
      fields.find((each) => each.pointer === pointer) ??
      fields.find((each) => pointer?.startsWith(`${each.pointer}/`));
    // The server explains itself in English only.
    return field ? [[field.name, language === 'en' ? message : t('editing.wrong')] as const] : [];
  });
  if (told.length > 0) return Object.fromEntries(told);
  if (error.type === stillReferredTo) {
    const kinds = referrers(error.errors.map(({ code = '' }) => code));
    const words = kinds.map((kind) => t(`editing.referrer.${kind}`));
    return { '': t('editing.referredTo', { what: formatList(words, language) }) };
  }
  if (error.status === 403) return { '': t('editing.forbidden') };
  return {
    '': t(error.status < 500 ? 'common.states.badRequest' : 'common.states.serverError'),
  };
}
