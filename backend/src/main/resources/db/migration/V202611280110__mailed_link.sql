-- Whom the link of a request is mailed to, for as long as it can be answered: removed with the answer, or when it is taken back.
create table update_request_address (
  request_id uuid primary key constraint fk_update_request_address_request references update_request,
  email      text not null constraint ck_update_request_address_email check (email ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$' and length(email) <= 254),
  language   text not null constraint ck_update_request_address_language check (language in ('NB', 'NN', 'EN'))
);
