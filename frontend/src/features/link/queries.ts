import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { Schemas } from '@/api/types';

/** What a link asks for. It is asked once: what somebody has begun to answer does not change under their hands. */
export function updateFormQuery(token: string) {
  return queryOptions({
    queryKey: ['update-link'],
    queryFn: ({ signal }) =>
      bodyOf(api.POST('/api/v1/update-links/opening', { body: { token }, signal })),
    staleTime: Infinity,
    retry: false,
  });
}

export function answerUpdateLink(
  token: string,
  answers: Schemas['ItemAnswer'][],
): Promise<Schemas['UpdateReceipt']> {
  return bodyOf(api.POST('/api/v1/update-links/answer', { body: { token, answers } }));
}

const wholeList = 200;

/** What was asked of whom in a programme. */
export function updateRequestsQuery(programme: string) {
  return queryOptions({
    queryKey: ['update-requests', programme],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/update-requests', {
          params: { path: { slug: programme }, query: { limit: wholeList } },
          signal,
        }),
      ),
  });
}

/** The reports that came by links and wait. */
export function reportProposalsQuery(programme: string) {
  return queryOptions({
    queryKey: ['report-proposals', programme],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/report-proposals', {
          params: { path: { slug: programme }, query: { status: 'SUBMITTED', limit: wholeList } },
          signal,
        }),
      ),
  });
}

/** The measures of a programme, with who answers for them. */
export function askableMeasuresQuery(programme: string) {
  return queryOptions({
    queryKey: ['askable-measures', programme],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/measures', {
          params: { query: { programme, limit: wholeList } },
          signal,
        }),
      ),
  });
}

/** The indicators that a programme owns and enters figures of, and the areas that it is for. */
export function askableFiguresQuery(programme: string) {
  return queryOptions({
    queryKey: ['askable-figures', programme],
    queryFn: async ({ signal }) => {
      const [indicators, view] = await Promise.all([
        bodyOf(
          api.GET('/api/v1/indicators', {
            params: { query: { owner: programme, limit: wholeList } },
            signal,
          }),
        ),
        bodyOf(
          api.GET('/api/v1/programmes/{slug}', { params: { path: { slug: programme } }, signal }),
        ),
      ]);
      // The server takes figures from a link only where somebody enters them.
      const entered = indicators.items.filter(({ sourceType }) => sourceType === 'MANUAL');
      return { indicators: entered, areas: view.areas.map(({ area }) => area) };
    },
  });
}

export function askForUpdate(
  programme: string,
  key: string,
  body: Schemas['CreateUpdateRequest'],
): Promise<Schemas['UpdateRequestLink']> {
  return bodyOf(
    api.POST('/api/v1/programmes/{slug}/update-requests', {
      params: { path: { slug: programme }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

/** The version is all that counts of the ETag. */
const seen = (version: number) => ({ 'If-Match': `"${String(version)}"` });

export function renewRequest(id: string, version: number): Promise<Schemas['UpdateRequestLink']> {
  return bodyOf(
    api.PUT('/api/v1/update-requests/{id}/link', {
      params: { path: { id }, header: seen(version) },
      body: {},
    }),
  );
}

export function revokeRequest(id: string, version: number): Promise<Schemas['UpdateRequestView']> {
  return bodyOf(
    api.PUT('/api/v1/update-requests/{id}/withdrawal', {
      params: { path: { id }, header: seen(version) },
    }),
  );
}

export function approveProposal(
  id: string,
  version: number,
): Promise<Schemas['ReportProposalView']> {
  return bodyOf(
    api.PUT('/api/v1/report-proposals/{id}/approval', {
      params: { path: { id }, header: seen(version) },
    }),
  );
}

export function giveBackProposal(
  id: string,
  version: number,
  reason: string,
): Promise<Schemas['ReportProposalView']> {
  return bodyOf(
    api.PUT('/api/v1/report-proposals/{id}/return', {
      params: { path: { id }, header: seen(version) },
      body: { reason },
    }),
  );
}
