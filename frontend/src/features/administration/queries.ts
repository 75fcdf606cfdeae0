import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { api, bodyOf, done } from '@/api/client';
import type { Schemas } from '@/api/types';

export type Account = Schemas['AccountView'];
export type AccountState = Schemas['AccountState'];
export type Member = Schemas['MemberView'];
export type ProgrammeRole = Schemas['ProgrammeRole'];
export type Key = Schemas['ApiKeyView'];
export type Consumer = Schemas['ConsumerView'];
export type Scope = Schemas['Scope'];
export type SecurityEvent = Schemas['SecurityEventView'];
export type SecurityEventKind = Schemas['SecurityEventKind'];

/** Who may what in a programme, from the least on. */
export const programmeRoles = [
  'READER',
  'PARTNER_REPORTER',
  'EDITOR',
  'LEAD',
  'BOARD',
  'COUNTY_AUDITOR',
] as const satisfies readonly ProgrammeRole[];

/** How far a program may go. */
export const scopes = ['READ', 'REPORT', 'WRITE'] as const satisfies readonly Scope[];

/** The accounts, by name. */
export function accountsQuery(state: AccountState | undefined) {
  return infiniteQueryOptions({
    queryKey: ['accounts', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/accounts', {
          params: { query: { state, cursor: pageParam, total: true } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });
}

export function createAccount(body: Schemas['CreateAccount']): Promise<Schemas['InvitationLink']> {
  return bodyOf(api.POST('/api/v1/accounts', { body }));
}

export function inviteAccount(account: string): Promise<Schemas['InvitationLink']> {
  return bodyOf(
    api.POST('/api/v1/accounts/{account}/invitations', { params: { path: { account } } }),
  );
}

export function mailInvitation(
  account: string,
  body: Schemas['MailTo'],
): Promise<Schemas['InvitationLink']> {
  return bodyOf(
    api.POST('/api/v1/accounts/{account}/mailed-invitations', {
      params: { path: { account } },
      body,
    }),
  );
}

export function setAccountState(account: string, state: AccountState): Promise<Account> {
  return bodyOf(
    api.PUT('/api/v1/accounts/{account}/state', { params: { path: { account } }, body: { state } }),
  );
}

export function setAdministrator(account: string, administrator: boolean): Promise<Account> {
  return bodyOf(
    api.PUT('/api/v1/accounts/{account}/administrator', {
      params: { path: { account } },
      body: { administrator },
    }),
  );
}

/** Forgets whose account it is, for good. */
export function eraseAccount(account: string): Promise<Schemas['ErasedAccount']> {
  return bodyOf(api.PUT('/api/v1/accounts/{account}/erasure', { params: { path: { account } } }));
}

/** Who has which role in a programme, by name. */
export function membersQuery(programme: string) {
  return queryOptions({
    queryKey: ['members', programme],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{programme}/members', {
          params: { path: { programme } },
          signal,
        }),
      ),
    staleTime: 0,
  });
}

export function addMember(programme: string, body: Schemas['AddMember']): Promise<Member> {
  return bodyOf(
    api.POST('/api/v1/programmes/{programme}/members', { params: { path: { programme } }, body }),
  );
}

export function setMember(
  programme: string,
  account: string,
  body: Schemas['SetMember'],
): Promise<Member> {
  return bodyOf(
    api.PUT('/api/v1/programmes/{programme}/members/{account}', {
      params: { path: { programme, account } },
      body,
    }),
  );
}

export function removeMember(programme: string, account: string): Promise<void> {
  return done(
    api.DELETE('/api/v1/programmes/{programme}/members/{account}', {
      params: { path: { programme, account } },
    }),
  );
}

/** The keys of a programme, the newest first. */
export function keysQuery(programme: string) {
  return queryOptions({
    queryKey: ['keys', programme],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{programme}/keys', { params: { path: { programme } }, signal }),
      ),
    staleTime: 0,
  });
}

export function makeKey(
  programme: string,
  body: Schemas['MakeApiKey'],
): Promise<Schemas['MadeApiKey']> {
  return bodyOf(
    api.POST('/api/v1/programmes/{programme}/keys', { params: { path: { programme } }, body }),
  );
}

export function withdrawKey(programme: string, key: string): Promise<Key> {
  return bodyOf(
    api.PUT('/api/v1/programmes/{programme}/keys/{key}/withdrawal', {
      params: { path: { programme, key } },
    }),
  );
}

/** Who comes by tokens that others sign, the newest first. */
export function consumersQuery(programme: string) {
  return queryOptions({
    queryKey: ['consumers', programme],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/programmes/{programme}/consumers', {
          params: { path: { programme } },
          signal,
        }),
      ),
    staleTime: 0,
  });
}

export function registerConsumer(
  programme: string,
  body: Schemas['RegisterConsumer'],
): Promise<Consumer> {
  return bodyOf(
    api.POST('/api/v1/programmes/{programme}/consumers', { params: { path: { programme } }, body }),
  );
}

export function withdrawConsumer(programme: string, consumer: string): Promise<Consumer> {
  return bodyOf(
    api.PUT('/api/v1/programmes/{programme}/consumers/{consumer}/withdrawal', {
      params: { path: { programme, consumer } },
    }),
  );
}

/** What is sought in the log; the days are those in Oslo, both with them. */
export interface LogFilter {
  readonly programme?: string | undefined;
  readonly kind?: SecurityEventKind | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What happened to the access of people and programs, the newest first. */
export function logQuery(filter: LogFilter) {
  return infiniteQueryOptions({
    queryKey: ['log', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/security-events', {
          params: { query: { ...filter, cursor: pageParam, total: true } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });
}

/** The areas that words find, for one to be chosen. */
export function foundAreasQuery(words: string) {
  return queryOptions({
    queryKey: ['areas found', words],
    queryFn: async ({ signal }) =>
      (
        await bodyOf(
          api.GET('/api/v1/areas', { params: { query: { q: words, limit: 20 } }, signal }),
        )
      ).items,
    enabled: words.length > 1,
  });
}

/** Sent again with the same key it is made once. */
export function createProgramme(
  body: Schemas['CreateProgramme'],
  key: string,
): Promise<Schemas['ProgrammeView']> {
  return bodyOf(
    api.POST('/api/v1/programmes', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
}
