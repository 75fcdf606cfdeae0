import type { Schemas } from '@/api/types';
import { fieldsOf, localizedOf } from '@/features/editing/localized-input';
import type { Values } from '@/features/editing/values';
import { dateOf, textOf } from '@/features/programme-editing/partial-dates';
import { slugOf } from '@/lib/slug-of';

type PlanView = Schemas['PlanView'];

export const planKinds = [
  'ANNUAL_PLAN',
  'ACTION_PROGRAMME',
  'STRATEGY',
  'PREPROJECT',
] as const satisfies readonly Schemas['PlanKind'][];

/** What the fields say of a plan. */
export function valuesOf(plan: PlanView): Values {
  return {
    ...fieldsOf('name', plan.name),
    ...fieldsOf('description', plan.description),
    from: textOf(plan.period?.from),
    to: textOf(plan.period?.to),
  };
}

function described(values: Values, period: Schemas['PartialPeriod'] | undefined) {
  const known = [period?.from, period?.to].filter((date) => date != null);
  const from = dateOf(values.from ?? '', known);
  const to = dateOf(values.to ?? '', known);
  return {
    name: localizedOf(values, 'name') as Schemas['LocalizedText'],
    description: localizedOf(values, 'description') as Schemas['LocalizedText'] | undefined,
    period: from || to ? { from, to } : undefined,
  };
}

/** The plan as it is to be: as it was, but for what the fields say. */
export function changeOf(values: Values, plan: PlanView): Schemas['ChangePlan'] {
  return {
    ...described(values, plan.period ?? undefined),
    derivedFrom: plan.derivedFrom?.slug,
    commissionedBy: plan.commissionedBy.map(({ slug }) => slug),
    source: plan.source,
  };
}

/** What the address of a plan is called when nothing else is said. */
export function addressOf(values: Values): string {
  const names = ['nb', 'nn', 'en'].map((language) => (values[`name.${language}`] ?? '').trim());
  return slugOf(names.find((name) => name !== '') ?? '');
}

/** A plan that is not there yet. */
export function newPlanOf(values: Values, programme: string): Schemas['CreatePlan'] {
  return {
    ...described(values, undefined),
    slug: (values.slug ?? '').trim() || addressOf(values),
    programme,
    kind: values.kind as Schemas['PlanKind'],
    commissionedBy: [],
  };
}
