-- When an account was last seen: also by sessions that have ended.
create index ix_session_of_account on session (account_id);
