-- Whether a mail was written while mail went into the mailbox. What was written for people is never shown there, and what was written to
-- try things out never reaches people, whatever is configured later. What an older version writes counts as written for people.
alter table outgoing_mail add column for_mailbox boolean not null default false;
