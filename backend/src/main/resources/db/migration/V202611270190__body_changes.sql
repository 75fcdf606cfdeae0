-- How often a governing body was changed as a whole: a change that says the same again is a version, too.
alter table governing_body add column changes bigint not null default 0;
