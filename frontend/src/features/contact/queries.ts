import { queryOptions } from '@tanstack/react-query';

import { api, bodyOf } from '@/api/client';
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
