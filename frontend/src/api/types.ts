import type { components } from '@/api/schema';

/** The shapes of the contract, by their names. */
export type Schemas = components['schemas'];

export type ProgrammeSummary = Schemas['ProgrammeSummary'];
export type ProgrammeView = Schemas['ProgrammeView'];
export type PartnerSummary = Schemas['PartnerSummary'];
export type PartnerView = Schemas['PartnerView'];
export type RoleView = Schemas['RoleView'];
export type AreaSummary = Schemas['AreaSummary'];
export type AreaView = Schemas['AreaView'];
export type AreaMember = Schemas['AreaMember'];
export type AreaChangeView = Schemas['AreaChangeView'];
export type IndicatorSummary = Schemas['IndicatorSummary'];
export type IndicatorView = Schemas['IndicatorView'];
export type SeriesPoint = Schemas['SeriesPoint'];
export type SeriesView = Schemas['SeriesView'];
export type MeasureSummary = Schemas['MeasureSummary'];
export type PlanDiff = Schemas['PlanDiff'];
export type PlanRevisionView = Schemas['PlanRevisionView'];
export type PlanSummary = Schemas['PlanSummary'];
export type PlanView = Schemas['PlanView'];
export type SourceReference = Schemas['SourceReference'];
export type CodedText = Schemas['CodedText'];

export type AreaKind = Schemas['AreaKind'];
export type MeasureChange = Schemas['MeasureChange'];
export type MeasureStatusValue = Schemas['MeasureStatusValue'];
export type Horizon = Schemas['Horizon'];
export type MeasureKind = Schemas['MeasureKind'];
export type PartnerType = Schemas['PartnerType'];
export type ProgrammeStatus = Schemas['ProgrammeStatus'];
export type ProgrammeType = Schemas['ProgrammeType'];
export type RevisionStatus = Schemas['RevisionStatus'];
export type RoleName = Schemas['RoleName'];
