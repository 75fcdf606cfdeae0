-- When something else was last recorded about a programme: so it is another version also when only its lists are entered anew.
alter table programme add column changed_at timestamptz;
