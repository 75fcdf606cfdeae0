-- Signing in by an identity provider: who is on their way there, and which account is whose.

-- For some minutes, and once. Neither the state nor what the browser carries can be read here.
create table openid_attempt (
  id              uuid        primary key,
  state_hash      bytea       not null constraint uq_openid_attempt_state unique
                              constraint ck_openid_attempt_state check (octet_length(state_hash) = 32),
  browser_hash    bytea       not null constraint ck_openid_attempt_browser check (octet_length(browser_hash) = 32),
  provider        text        not null,
  nonce           text        not null,
  verifier        text        not null,
  return_to       text        not null constraint ck_openid_attempt_return check (return_to ~ '^/' and length(return_to) <= 500),
  -- The link by which an account is taken into use, when there is one.
  invitation_hash bytea       constraint ck_openid_attempt_invitation check (octet_length(invitation_hash) = 32),
  expires_at      timestamptz not null
);
create index ix_openid_attempt_expires on openid_attempt (expires_at);

-- Whom a provider knows by which subject. Nothing else of what it tells is kept.
create table openid_identity (
  id         uuid        primary key,
  account_id uuid        not null constraint fk_openid_identity_account references account,
  issuer     text        not null constraint ck_openid_identity_issuer check (issuer <> '' and length(issuer) <= 500),
  subject    text        not null constraint ck_openid_identity_subject check (subject <> '' and length(subject) <= 255),
  made_at    timestamptz not null,
  constraint uq_openid_identity unique (issuer, subject)
);
create index ix_openid_identity_account on openid_identity (account_id);
