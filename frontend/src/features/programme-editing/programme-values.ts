import type { ProgrammeType, ProgrammeView, Schemas } from '@/api/types';
import { fieldsOf, localizedOf } from '@/features/editing/localized-input';
import type { Values } from '@/features/editing/values';
import { languages } from '@/lib/languages';

import { dateOf, textOf } from './partial-dates';
import { fieldOf, rowsOf, said, type Row } from './rows';

type LocalizedText = Schemas['LocalizedText'];

function words(text: LocalizedText | null | undefined): Row {
  return Object.fromEntries(languages.map((language) => [language, text?.[language] ?? '']));
}

function textIn(row: Row): LocalizedText {
  const texts = languages.flatMap((language) => {
    const text = (row[language] ?? '').trim();
    return text === '' ? [] : [[language, text] as const];
  });
  return Object.fromEntries(texts);
}

/** What the fields of the editor say of a programme; a list is one field. */
export function valuesOf(programme: ProgrammeView): Values {
  return {
    ...fieldsOf('name', programme.name),
    type: programme.type,
    ...fieldsOf('purpose', programme.purpose),
    ...fieldsOf('description', programme.description),
    ...fieldsOf('slogan', programme.slogan),
    periods: fieldOf(
      programme.periods.map(({ key, kind, period, decision }) => ({
        key,
        kind,
        from: textOf(period.from),
        to: textOf(period.to),
        decided: decision ? 'yes' : '',
      })),
    ),
    phases: fieldOf(
      programme.phases.map(({ key, phase, period }) => ({
        key,
        phase,
        from: textOf(period?.from),
        to: textOf(period?.to),
      })),
    ),
    objectives: fieldOf(
      programme.objectives.map(({ key, parent, level, text, deadline }) => ({
        key,
        parent: parent ?? '',
        level,
        deadline: textOf(deadline),
        ...words(text),
      })),
    ),
    focusAreas: fieldOf(
      programme.focusAreas.map(({ code, name, validity }) => ({
        key: keyOfArea({ code, validity }),
        code,
        from: validity.from ?? '',
        to: validity.to ?? '',
        ...words(name),
      })),
    ),
  };
}

function datesOf(programme: ProgrammeView): readonly Schemas['PartialDate'][] {
  return [
    ...programme.periods.flatMap(({ period }) => [period.from, period.to]),
    ...programme.phases.flatMap(({ period }) => [period?.from, period?.to]),
    ...programme.objectives.map(({ deadline }) => deadline),
  ].filter((date) => !!date);
}

/** The programme as it is to be: as it was, but for what the fields say. */
export function changeOf(values: Values, programme: ProgrammeView): Schemas['ChangeProgramme'] {
  const known = datesOf(programme);
  const during = (row: Row) => ({
    from: dateOf(row.from ?? '', known),
    to: dateOf(row.to ?? '', known),
  });
  return {
    name: localizedOf(values, 'name') ?? {},
    aliases: programme.aliases,
    type: values.type as ProgrammeType,
    purpose: localizedOf(values, 'purpose') ?? {},
    description: localizedOf(values, 'description'),
    slogan: localizedOf(values, 'slogan'),
    parent: programme.parent,
    areas: programme.areas,
    periods: rowsOf(values.periods).map((row) => ({
      historic: false,
      ...programme.periods.find(({ key }) => key === row.key),
      key: row.key ?? '',
      kind: row.kind as Schemas['PeriodKind'],
      period: during(row),
    })),
    phases: rowsOf(values.phases).map((row) => ({
      ...programme.phases.find(({ key }) => key === row.key),
      key: row.key ?? '',
      phase: row.phase as Schemas['PhaseKind'],
      period: row.from || row.to ? during(row) : undefined,
    })),
    challenges: programme.challenges,
    contextEvents: programme.contextEvents,
    objectives: rowsOf(values.objectives).map((row) => ({
      ...programme.objectives.find(({ key }) => key === row.key),
      key: row.key ?? '',
      parent: said(row.parent),
      level: row.level as Schemas['ObjectiveLevel'],
      text: textIn(row),
      deadline: dateOf(row.deadline ?? '', known),
    })),
    focusAreas: rowsOf(values.focusAreas).map((row) => ({
      initiatives: [],
      ...before(programme.focusAreas, row),
      code: row.code ?? '',
      name: textIn(row),
      validity: { from: said(row.from), to: said(row.to) },
    })),
    targetGroups: programme.targetGroups,
    instruments: programme.instruments,
    themes: programme.themes,
    tasks: programme.tasks,
    successCriteria: programme.successCriteria,
    results: programme.results,
    analyses: programme.analyses,
    findings: programme.findings,
    policyDocuments: programme.policyDocuments,
    relations: programme.relations,
    links: programme.links,
    sourceDocument: programme.sourceDocument,
  };
}

/** A code may mean one focus area after another; the first day tells them apart. */
function keyOfArea({ code, validity }: Pick<Schemas['FocusArea'], 'code' | 'validity'>): string {
  return `${code} ${validity.from ?? ''}`;
}

/** What a row began as; one that was added is nothing before, whatever code it takes. */
function before(areas: readonly Schemas['FocusArea'][], row: Row) {
  if (row.key === undefined) return undefined;
  const same = areas.find((area) => keyOfArea(area) === row.key);
  if (same) return same;
  const called = areas.filter(({ code }) => code === row.code);
  return called.find(({ validity }) => (validity.from ?? '') === row.from) ?? called[0];
}
