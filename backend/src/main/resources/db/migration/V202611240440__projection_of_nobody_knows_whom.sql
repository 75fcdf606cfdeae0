-- A source may tell what is expected and not by whom: then it is neither official nor somebody's own.
alter table projection
  drop constraint ck_projection_method,
  add constraint ck_projection_method check (method in ('OFFICIAL', 'MANUAL', 'NOT_SAID'));
