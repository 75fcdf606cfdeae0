import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';

export type Entry = Schemas['FundingEntrySummary'];
export type Line = Schemas['FundingLineView'];

const wholeList = 200;

/** All that was ever recorded of the money of a programme, what was superseded too. */
export function recordedMoneyQuery(programme: string) {
  return queryOptions({
    queryKey: ['money to edit', programme],
    queryFn: async (): Promise<readonly Entry[]> => {
      const entries: Entry[] = [];
      let cursor: string | undefined;
      do {
        const page = await bodyOf(
          api.GET('/api/v1/funding-entries', {
            params: { query: { programme, superseded: true, limit: wholeList, cursor } },
            cache: 'no-store',
          }),
        );
        entries.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return entries;
    },
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

/** Sent again with the same key it is set once. */
export function setRule(
  given: Schemas['SetCofundingRule'],
  key: string,
): Promise<Schemas['CofundingRuleView']> {
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
