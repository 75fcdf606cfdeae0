import type { MeasureChange, PlanRevisionView, Schemas } from '@/api/types';
import { compareNames } from '@/lib/collate';

import type { MeasureSearch } from './measure-search';
import { horizons, isEnding, measureChanges, measureKinds, measureStatuses } from './plan-values';

type Content = Schemas['RevisionContent'];

const answering: readonly Schemas['RoleName'][] = ['MAIN_RESPONSIBLE', 'EXECUTING'];

/** What each filter has to choose between: what the measures of the revision have, and what is chosen already. */
export function filterOptions(
  { content, basedOn }: Pick<PlanRevisionView, 'content' | 'basedOn'>,
  chosen: MeasureSearch,
) {
  const { measures, focusAreas } = content;
  // In the first revision everything is new.
  const changes = basedOn === undefined ? [] : measures.map(({ change }) => change);
  const has =
    <T>(present: readonly (T | undefined)[], also: T | undefined) =>
    (value: T) =>
      value === also || present.includes(value);
  const partners = new Map(
    measures
      .flatMap((measure) => measure.roles)
      .flatMap(({ role, partner }) =>
        partner && answering.includes(role)
          ? [[partner.slug, partner.name ?? partner.slug] as const]
          : [],
      ),
  );
  if (chosen.ansvarlig && !partners.has(chosen.ansvarlig)) {
    partners.set(chosen.ansvarlig, chosen.ansvarlig);
  }
  return {
    focusAreas,
    statuses: measureStatuses,
    kinds: measureKinds.filter(
      has(
        measures.map(({ kind }) => kind),
        chosen.tiltakstype,
      ),
    ),
    horizons: horizons.filter(
      has(
        measures.map(({ horizon }) => horizon),
        chosen.horisont,
      ),
    ),
    responsible: [...partners]
      .map(([slug, name]) => ({ slug, name }))
      .sort((a, b) => compareNames(a.name, b.name)),
    changes: measureChanges.filter(has(changes, chosen.endring)),
    ended: measures.filter(({ change }) => isEnding(change)).length,
  };
}

/** How many measures there are to choose among: those that go on, and those that ended when they are asked for. */
export function countAmong(
  content: Content,
  search: { readonly avsluttet?: '1'; readonly endring?: MeasureChange },
): number {
  const all = search.avsluttet !== undefined || isEnding(search.endring);
  return content.measures.filter(({ change }) => all || !isEnding(change)).length;
}
