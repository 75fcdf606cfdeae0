-- Whoever keeps answers is told, once they are committed, of changes in what the public may read. PublicTablesTest holds that every
-- table is named here, or named there as one that no public answer reads.
create or replace function tell_public_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('public_change', '');
  return null;
end $$;

do $$
declare
  changed text;
begin
  foreach changed in array array[
    'adoption', 'analysis', 'annotation', 'area', 'area_change', 'area_change_party', 'area_code', 'area_fact', 'area_membership',
    'area_name', 'assessment_rule', 'case_file', 'challenge', 'challenge_area', 'cofunding_own_funder', 'cofunding_rule',
    'contact', 'contact_person', 'context_event', 'decision', 'delegation', 'finding', 'focus_area', 'funding_entry',
    'funding_line', 'governing_body', 'group_member', 'indicator', 'indicator_definition', 'ledger', 'measure', 'measure_budget',
    'measure_dependency', 'measure_revision', 'measure_role', 'measure_status', 'measure_successor', 'meeting',
    'milestone', 'milestone_reached', 'objective', 'objective_review', 'observation', 'observation_held_back',
    'observation_series', 'partner', 'partner_name', 'partner_succession', 'plan', 'plan_comment', 'plan_commission',
    'plan_focus_area', 'plan_revision', 'policy_document', 'programme', 'programme_area', 'programme_link', 'programme_period',
    'programme_phase', 'programme_relation', 'programme_term', 'projection', 'projection_point', 'reference_series',
    'reference_statement', 'report_answer', 'report_proposal', 'report_round', 'role', 'seat', 'submission', 'submission_step',
    'target', 'target_baseline', 'target_version', 'trigger_event']
  loop
    execute format(
      'create or replace trigger tg_%1$s_public_change after insert or update or delete on %1$I
       for each statement execute function tell_public_change()', changed);
  end loop;
end $$;
