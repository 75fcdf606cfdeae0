import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { api, bodyOf, done } from '@/api/client';
import type { Schemas } from '@/api/types';

export type Contact = Schemas['Contact'];

const wholeList = 200;

/** The contacts of a programme with everything that the one who is signed in may read. */
export function contactCardsQuery(programme: string) {
  return queryOptions({
    queryKey: ['contact-cards', programme],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/contact-cards', {
          params: { path: { slug: programme } },
          signal,
        }),
      ),
  });
}

/** The contacts of a programme as everybody reads them. */
export function publicContactsQuery(programme: string) {
  return infiniteQueryOptions({
    queryKey: ['contacts to erase', programme],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{slug}/contacts', {
          params: { path: { slug: programme }, query: { cursor: pageParam } },
          cache: 'no-store',
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });
}

/** The organisations with a role in a programme: one of them has the contact. */
export function organisationsQuery(programme: string) {
  return queryOptions({
    queryKey: ['contact-organisations', programme],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/partners', { params: { query: { programme, limit: wholeList } }, signal }),
      ),
  });
}

export function makeContact(
  programme: string,
  key: string,
  body: Schemas['WriteContact'],
): Promise<Contact> {
  return bodyOf(
    api.POST('/api/v1/programmes/{slug}/contacts', {
      params: { path: { slug: programme }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

/** The version is all that counts of the ETag. */
const seen = ({ id, version }: Contact) => ({
  path: { id },
  header: { 'If-Match': `"${String(version)}"` },
});

export function changeContact(contact: Contact, body: Schemas['WriteContact']): Promise<Contact> {
  return bodyOf(api.PUT('/api/v1/contacts/{id}', { params: seen(contact), body }));
}

export function giveConsent(contact: Contact, body: Schemas['GiveConsent']): Promise<Contact> {
  return bodyOf(api.PUT('/api/v1/contacts/{id}/consent', { params: seen(contact), body }));
}

export function withdrawConsent(contact: Contact): Promise<Contact> {
  return bodyOf(api.PUT('/api/v1/contacts/{id}/consent-withdrawal', { params: seen(contact) }));
}

export function withdrawContact(contact: Contact): Promise<Contact> {
  return bodyOf(api.PUT('/api/v1/contacts/{id}/withdrawal', { params: seen(contact) }));
}

/** Forgets the person of a contact, for good. */
export function eraseContact(id: string): Promise<void> {
  return done(api.PUT('/api/v1/contacts/{id}/erasure', { params: { path: { id } } }));
}
