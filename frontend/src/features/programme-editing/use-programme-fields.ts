import { useTranslation } from 'react-i18next';

import type { ProgrammeType, Schemas } from '@/api/types';
import type { Field } from '@/features/editing/field';
import { languages } from '@/lib/languages';

import { rowsOf, type Row } from './rows';

const same = (value: string) => value;
const texts = ['name', 'purpose', 'slogan', 'description'] as const;

function during({ from, to }: Row): string {
  return from || to ? ` ${from ?? ''}–${to ?? ''}` : '';
}

/** The fields of a programme, as both the editor and what is told of a change call them. */
export function useProgrammeFields(): readonly Field[] {
  const { t } = useTranslation();
  const list = (say: (row: Row) => string) => (value: string) =>
    rowsOf(value)
      .map((row) => say(row))
      .join(' · ');
  return [
    ...texts.flatMap((name) =>
      languages.map((language) => ({
        name: `${name}.${language}`,
        label: t('editing.inLanguage', {
          what: t(`charter.${name}`),
          language: t(`common.languages.${language}`),
        }),
        pointer: `/${name}/${language}`,
        show: same,
      })),
    ),
    {
      name: 'type',
      label: t('programme.facts.type'),
      pointer: '/type',
      show: (value) => value && t(`enums.programmeType.${value as ProgrammeType}`),
    },
    {
      name: 'periods',
      label: t('charter.periods'),
      pointer: '/periods',
      show: list(
        (row) => t(`programme.enums.periodKind.${row.kind as Schemas['PeriodKind']}`) + during(row),
      ),
    },
    {
      name: 'phases',
      label: t('charter.phases'),
      pointer: '/phases',
      show: list(
        (row) => t(`programme.enums.phase.${row.phase as Schemas['PhaseKind']}`) + during(row),
      ),
    },
    {
      name: 'objectives',
      label: t('charter.objectives'),
      pointer: '/objectives',
      show: list((row) => `${row.nb ?? ''}${row.deadline ? ` (${row.deadline})` : ''}`),
    },
    {
      name: 'focusAreas',
      label: t('charter.focusAreas'),
      pointer: '/focusAreas',
      show: list((row) => `${row.code ?? ''} ${row.nb ?? ''}${during(row)}`),
    },
  ];
}
