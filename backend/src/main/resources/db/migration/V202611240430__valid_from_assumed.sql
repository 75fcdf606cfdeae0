-- A source may say what is wanted and not from when. The day that was taken for it is kept apart from one that is known.
alter table target_version add column valid_from_assumed boolean not null default false;
