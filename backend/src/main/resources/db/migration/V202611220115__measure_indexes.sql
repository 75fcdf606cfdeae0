-- The orders of the list of measures, each an index whose end is the id, so that a page starts where the one before ended and costs
-- the same however deep it lies. What a revision says is never changed, so these grow and are hardly ever rewritten.

-- Plan by plan, in the order of the plan: revisions are numbered by time, and the text of the two sorts as they do.
create index ix_measure_revision_in_plan on measure_revision
  ((cast(revision_id as text) || '/' || lpad(cast(position as text), 5, '0') collate "C"), id);
create index ix_measure_revision_start on measure_revision ((coalesce(from_date, date '9999-12-31')), id);
create index ix_measure_revision_end on measure_revision ((coalesce(partial_date_end(to_date, to_precision), date '9999-12-31')), id);
create index ix_measure_revision_priority on measure_revision ((coalesce(cast(priority_rank as bigint), 1000000)), id);

-- Which measures go on in one, and which depend on it.
create index ix_measure_successor_successor on measure_successor (successor_id);
create index ix_measure_dependency_on on measure_dependency (on_id);

-- Of a plan the revision that stood on a day.
create index ix_plan_revision_effective on plan_revision (plan_id, effective_from desc) where effective_from is not null;

-- A report names a milestone once.
alter table milestone_reached
  add constraint uq_milestone_reached unique (measure_status_id, milestone_key) deferrable initially deferred;
