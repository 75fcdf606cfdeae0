import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
import type { PartnerView } from '@/api/types';
import type { Sending } from '@/features/editing/use-editor';
import type { Values } from '@/features/editing/values';

import { changeOf, endOf, nameOf, newPartnerOf } from './partner-values';

/** A partner as it is now: an editor has no use for what it was a minute ago. */
export function partnerToEditQuery(slug: string) {
  return queryOptions({
    queryKey: ['partner to edit', slug],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/partners/{slug}', { params: { path: { slug } }, signal })),
    staleTime: 0,
    gcTime: 0,
  });
}

export function readPartner(slug: string): Promise<PartnerView> {
  return bodyOf(
    api.GET('/api/v1/partners/{slug}', { params: { path: { slug } }, cache: 'no-store' }),
  );
}

export function changePartner(
  values: Values,
  on: PartnerView,
  { version, reason, dryRun }: Sending,
): Promise<PartnerView> {
  return bodyOf(
    api.PUT('/api/v1/partners/{slug}', {
      params: {
        path: { slug: on.slug },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason, dryRun },
      },
      body: changeOf(values, on),
    }),
  );
}

/** Gives a partner another name from a day on. */
export function renamePartner(
  { slug, version }: PartnerView,
  values: Values,
  reason: string,
): Promise<PartnerView> {
  return bodyOf(
    api.PUT('/api/v1/partners/{slug}/name', {
      params: {
        path: { slug },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason },
      },
      body: nameOf(values),
    }),
  );
}

/** Records that a partner is no more, and who carries on. */
export function dissolvePartner(
  { slug, version }: PartnerView,
  values: Values,
  reason: string,
): Promise<PartnerView> {
  return bodyOf(
    api.PUT('/api/v1/partners/{slug}/dissolution', {
      params: {
        path: { slug },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason },
      },
      body: endOf(values),
    }),
  );
}

/** Takes back a partner that should not have been entered. */
export function withdrawPartner(
  { slug, version }: PartnerView,
  reason: string,
): Promise<PartnerView> {
  return bodyOf(
    api.PUT('/api/v1/partners/{slug}/withdrawal', {
      params: {
        path: { slug },
        header: { 'If-Match': `"${String(version)}"` },
        query: { reason },
      },
    }),
  );
}

/** Sent again with the same key it is made once. */
export function createPartner(values: Values, key: string): Promise<PartnerView> {
  return bodyOf(
    api.POST('/api/v1/partners', {
      params: { header: { 'Idempotency-Key': key } },
      body: newPartnerOf(values),
    }),
  );
}
