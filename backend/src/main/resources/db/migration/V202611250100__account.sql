-- Who may sign in, and what they are in which programme. What tells who a person is stands in the table account and nowhere else;
-- all other tables, the ledger among them, know an account by its id only.

create table account (
  id            uuid        primary key,
  -- In small letters, so that one person has one; an e-mail address is allowed.
  login_name    text        not null constraint uq_account_login_name unique
                            constraint ck_account_login_name check (login_name = lower(btrim(login_name)) and length(login_name) between 3 and 254),
  display_name  text        not null constraint ck_account_display_name check (btrim(display_name) <> '' and length(display_name) <= 100),
  -- In the form of a PHC string: it names the function and its cost, so that both can be raised later.
  password_hash text        constraint ck_account_password_hash check (password_hash ~ '^\$argon2id\$'),
  administrator boolean     not null,
  state         text        not null constraint ck_account_state check (state in ('INVITED', 'ACTIVE', 'DISABLED')),
  made_at       timestamptz not null,
  version       bigint      not null,
  constraint ck_account_invited check (state <> 'INVITED' or password_hash is null)
);

-- A link that lets somebody choose a password, once. Of the token only the hash is kept: who reads the table cannot use it.
create table invitation (
  id           uuid        primary key,
  token_hash   bytea       not null constraint uq_invitation_token unique
                           constraint ck_invitation_token check (octet_length(token_hash) = 32),
  -- None: the account of the first administrator, who is not known before the link is used.
  account_id   uuid        constraint fk_invitation_account references account,
  made_at      timestamptz not null,
  expires_at   timestamptz not null,
  used_at      timestamptz,
  withdrawn_at timestamptz,
  version      bigint      not null,
  constraint ck_invitation_life check (expires_at > made_at),
  constraint ck_invitation_end check (num_nonnulls(used_at, withdrawn_at) <= 1)
);
create index ix_invitation_account on invitation (account_id);

create table session (
  id           uuid        primary key,
  token_hash   bytea       not null constraint uq_session_token unique
                           constraint ck_session_token check (octet_length(token_hash) = 32),
  account_id   uuid        not null constraint fk_session_account references account,
  made_at      timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at     timestamptz,
  constraint ck_session_seen check (last_seen_at >= made_at)
);
create index ix_session_account on session (account_id) where ended_at is null;
create index ix_session_made_at on session (made_at);

-- A browser in which somebody has signed in to an account before: it may try when strangers may not.
create table device (
  id         uuid        primary key,
  token_hash bytea       not null constraint ck_device_token check (octet_length(token_hash) = 32),
  account_id uuid        not null constraint fk_device_account references account,
  made_at    timestamptz not null,
  constraint uq_device unique (account_id, token_hash)
);

-- One role in a programme for one account. It is no published record, and is deleted when it ends.
create table membership (
  id           uuid        primary key,
  account_id   uuid        not null constraint fk_membership_account references account,
  programme_id uuid        not null constraint fk_membership_programme references programme,
  role         text        not null constraint ck_membership_role check (role in (
    'READER', 'PARTNER_REPORTER', 'EDITOR', 'LEAD', 'BOARD', 'COUNTY_AUDITOR')),
  partner_id   uuid        constraint fk_membership_partner references partner,
  made_at      timestamptz not null,
  version      bigint      not null,
  constraint uq_membership unique (account_id, programme_id),
  constraint ck_membership_partner check ((role = 'PARTNER_REPORTER') = (partner_id is not null))
);
create index ix_membership_programme on membership (programme_id);
create index ix_membership_partner on membership (partner_id) where partner_id is not null;

-- Who came in, who was kept out, and who gave whom which role. Nobody's name: an account is known by its id, which says nothing
-- any more once the account is erased; so it points at no row.
create table security_event (
  id           uuid        primary key,
  recorded_at  timestamptz not null,
  kind         text        not null constraint ck_security_event_kind check (kind ~ '^[A-Z]+(_[A-Z]+)*$'),
  -- Who did it; none when nobody was signed in.
  actor        text,
  account_id   uuid,
  programme_id uuid,
  detail       jsonb       not null constraint ck_security_event_detail check (jsonb_typeof(detail) = 'object')
);
create index ix_security_event_recorded on security_event (recorded_at, id);
create index ix_security_event_account on security_event (account_id, recorded_at) where account_id is not null;
create index ix_security_event_programme on security_event (programme_id, recorded_at) where programme_id is not null;

create function security_events_are_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'what happened is not changed' using errcode = 'restrict_violation';
end $$;

create trigger tg_security_event_append_only before update or delete on security_event
  for each row execute function security_events_are_append_only();
create trigger tg_security_event_no_truncate before truncate on security_event
  for each statement execute function security_events_are_append_only();
