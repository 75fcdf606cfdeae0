-- A source may say that something was decided and not by whom, or who decided and not whether it had to. What was taken to be so is kept
-- apart from what is known to be.
alter table decision
  add column body_assumed boolean not null default false,
  add constraint ck_decision_body_assumed check (not body_assumed or body_id is not null);

alter table adoption
  add column required_assumed boolean not null default false,
  add constraint ck_adoption_required_assumed check (not required_assumed or required);
