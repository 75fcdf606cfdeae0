-- Mail on its way. It is written in the transaction of what it tells of: what was refused sends nothing, and what was acknowledged is
-- sent, if need be more than once. Whom it went to, and what it said, is forgotten when it has gone.
create table outgoing_mail (
  id           uuid        primary key,
  kind         text        not null constraint ck_outgoing_mail_kind check (btrim(kind) <> ''),
  language     text        not null constraint ck_outgoing_mail_language check (language in ('NB', 'NN', 'EN')),
  address      text        constraint ck_outgoing_mail_address check (address !~ '[[:cntrl:][:space:]]' and length(address) <= 254),
  subject      text        constraint ck_outgoing_mail_subject check (subject !~ '[[:cntrl:]]' and length(subject) <= 300),
  body         text        constraint ck_outgoing_mail_body check (length(body) <= 20000),
  state        text        not null constraint ck_outgoing_mail_state check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
  made_at      timestamptz not null,
  attempts     int         not null constraint ck_outgoing_mail_attempts check (attempts >= 0),
  next_attempt timestamptz not null,
  ended_at     timestamptz,
  constraint ck_outgoing_mail_ended check ((state = 'WAITING') = (ended_at is null)),
  constraint ck_outgoing_mail_words check (num_nonnulls(address, subject, body) in (0, 3)),
  constraint ck_outgoing_mail_waits check (state <> 'WAITING' or address is not null)
);
create index ix_outgoing_mail_waiting on outgoing_mail (next_attempt) where state = 'WAITING';
create index ix_outgoing_mail_made on outgoing_mail (made_at desc, id);
