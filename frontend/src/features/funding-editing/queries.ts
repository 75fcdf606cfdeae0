import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';

export type Line = Schemas['FundingLineView'];
export type Rule = Schemas['CofundingRuleView'];

const wholeList = 200;

/** All that is recorded of the money of a programme, what was superseded and lines without entries too. */
export function recordedMoneyQuery(programme: string) {
  return queryOptions({
    queryKey: ['money to edit', programme],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/funding/record', {
          params: { path: { slug: programme } },
          cache: 'no-store',
          signal,
        }),
      ),
    staleTime: 0,
    gcTime: 0,
  });
}

/** A line as it is now: an entry is recorded on the version that was read. */
export function readLine(id: string): Promise<Line> {
  return bodyOf(
    api.GET('/api/v1/funding-lines/{id}', { params: { path: { id } }, cache: 'no-store' }),
  );
}

/** Sent again with the same key it is made once. */
export function createLine(given: Schemas['CreateFundingLine'], key: string): Promise<Line> {
  return bodyOf(
    api.POST('/api/v1/funding-lines', {
      params: { header: { 'Idempotency-Key': key } },
      body: given,
    }),
  );
}

/** Records what became of the money of a line, as its next entry. */
export function recordEntry(
  line: Line,
  entry: Schemas['RecordEntry'],
  reason: string,
): Promise<Line> {
  return bodyOf(
    api.PUT('/api/v1/funding-lines/{id}/entries/{number}', {
      params: {
        path: { id: line.id, number: line.entries.length + 1 },
        header: { 'If-Match': `"${String(line.version)}"` },
        query: { reason },
      },
      body: entry,
    }),
  );
}

/** Takes back money that should not have been entered, with all that became of it. */
export function withdrawLine({ id, version }: Line, reason: string): Promise<Line> {
  return bodyOf(
    api.PUT('/api/v1/funding-lines/{id}/withdrawal', {
      params: { path: { id }, header: { 'If-Match': `"${String(version)}"` }, query: { reason } },
    }),
  );
}

/** Takes back a rule that should not have been set. */
export function withdrawRule({ id, version }: Rule, reason: string): Promise<Rule> {
  return bodyOf(
    api.PUT('/api/v1/cofunding-rules/{id}/withdrawal', {
      params: { path: { id }, header: { 'If-Match': `"${String(version)}"` }, query: { reason } },
    }),
  );
}

/** Sent again with the same key it is set once. */
export function setRule(given: Schemas['SetCofundingRule'], key: string): Promise<Rule> {
  return bodyOf(
    api.POST('/api/v1/cofunding-rules', {
      params: { header: { 'Idempotency-Key': key } },
      body: given,
    }),
  );
}

/** What money can be for in a programme, and the decisions that can stand behind it. */
export function moneyChoicesQuery(programme: string) {
  return queryOptions({
    queryKey: ['money choices', programme],
    queryFn: async ({ signal }) => {
      const [measures, decisions] = await Promise.all([
        bodyOf(
          api.GET('/api/v1/measures', {
            params: { query: { programme, limit: wholeList } },
            signal,
          }),
        ),
        bodyOf(
          api.GET('/api/v1/decisions', {
            params: { query: { programme, outcome: 'ADOPTED', limit: wholeList } },
            signal,
          }),
        ),
      ]);
      return { measures: measures.items, decisions: decisions.items };
    },
  });
}
