import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { PartnerSummary, ProgrammeView, RoleView, Schemas } from '@/api/types';
import type { Sending } from '@/features/editing/use-editor';
import type { Values } from '@/features/editing/values';

import { changeOf } from './programme-values';

type Draft = Schemas['ProgrammeDraftView'];

/** A programme as it is now, public or not, with what one can do with it. */
export function programmeDraftQuery(slug: string) {
  return queryOptions({
    queryKey: ['programme to edit', slug],
    queryFn: (): Promise<Draft> => readDraft(slug),
    staleTime: 0,
    gcTime: 0,
  });
}

function readDraft(slug: string): Promise<Draft> {
  return bodyOf(
    api.GET('/api/v1/programmes/{slug}/draft', { params: { path: { slug } }, cache: 'no-store' }),
  );
}

export async function readProgramme(slug: string): Promise<ProgrammeView> {
  return (await readDraft(slug)).programme;
}

export function changeProgramme(
  values: Values,
  on: ProgrammeView,
  { version, reason, dryRun }: Sending,
): Promise<ProgrammeView> {
  return bodyOf(
    api.PUT('/api/v1/programmes/{slug}', {
      params: {
        path: { slug: on.slug },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason, dryRun },
      },
      body: changeOf(values, on),
    }),
  );
}

/** What can happen to a programme as a whole. */
export type StepName = Exclude<Schemas['ProgrammeAction'], 'CHANGE'>;

/** What a step is sent with. */
export interface Step {
  readonly slug: string;
  readonly version: number;
  readonly reason: string;
  readonly date: Schemas['PartialDate'];
}

/** Records what has happened to a programme. */
export function takeStep(name: StepName, { slug, version, reason, date }: Step) {
  const params = {
    path: { slug },
    header: { 'If-Match': `"${String(version)}"` },
    query: { reason },
  };
  const steps: Readonly<Record<StepName, () => Promise<ProgrammeView>>> = {
    START: () => bodyOf(api.PUT('/api/v1/programmes/{slug}/start', { params, body: { date } })),
    COMPLETE: () =>
      bodyOf(api.PUT('/api/v1/programmes/{slug}/completion', { params, body: { date } })),
    REOPEN: () => bodyOf(api.PUT('/api/v1/programmes/{slug}/reopening', { params })),
    PUBLISH: () => bodyOf(api.PUT('/api/v1/programmes/{slug}/publication', { params })),
    WITHDRAW: () => bodyOf(api.PUT('/api/v1/programmes/{slug}/withdrawal', { params })),
  };
  return steps[name]();
}

function decided(programme: ProgrammeView, key: string, reason: string) {
  return {
    path: { slug: programme.slug, key },
    header: { 'If-Match': `"${String(programme.version)}"` },
    query: { reason },
  };
}

export function extendProgramme(
  programme: ProgrammeView,
  key: string,
  reason: string,
  body: Schemas['DecideExtension'],
): Promise<ProgrammeView> {
  return bodyOf(
    api.PUT('/api/v1/programmes/{slug}/extensions/{key}', {
      params: decided(programme, key, reason),
      body,
    }),
  );
}

/** Names the decision behind a period that is recorded. */
export function decidePeriod(
  programme: ProgrammeView,
  key: string,
  reason: string,
  body: Schemas['DecisionOfPeriod'],
): Promise<ProgrammeView> {
  return bodyOf(
    api.PUT('/api/v1/programmes/{slug}/periods/{key}/decision', {
      params: decided(programme, key, reason),
      body,
    }),
  );
}

/** Sent again with the same key it is given once. */
export function assignRole(given: Schemas['AssignRole'], key: string): Promise<RoleView> {
  return bodyOf(
    api.POST('/api/v1/roles', { params: { header: { 'Idempotency-Key': key } }, body: given }),
  );
}

function of(role: RoleView, reason: string) {
  return {
    path: { id: role.id },
    header: { 'If-Match': `"${String(role.version)}"` },
    query: { reason },
  };
}

export function endRole(
  role: RoleView,
  date: Schemas['PartialDate'],
  reason: string,
): Promise<RoleView> {
  return bodyOf(api.PUT('/api/v1/roles/{id}/end', { params: of(role, reason), body: { date } }));
}

/** Corrects what was entered; what is not said here stays as it is recorded. */
export function correctRole(
  role: RoleView,
  given: Pick<Schemas['ChangeRole'], 'role' | 'note' | 'period'>,
  reason: string,
): Promise<RoleView> {
  const { capacity, constituency, amountKnown, source } = role;
  return bodyOf(
    api.PUT('/api/v1/roles/{id}', {
      params: of(role, reason),
      body: { capacity, constituency, amountKnown, source, partner: role.partner?.slug, ...given },
    }),
  );
}

export function withdrawRole(role: RoleView, reason: string): Promise<RoleView> {
  return bodyOf(api.PUT('/api/v1/roles/{id}/withdrawal', { params: of(role, reason) }));
}

/** The partners that words find, for one to be chosen. */
export function foundPartnersQuery(words: string) {
  return queryOptions({
    queryKey: ['partners found', words],
    queryFn: async ({ signal }): Promise<readonly PartnerSummary[]> => {
      const page = await bodyOf(
        api.GET('/api/v1/partners', { params: { query: { q: words, limit: 20 } }, signal }),
      );
      return page.items;
    },
    enabled: words.length > 1,
  });
}
