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
export type SourceReference = Schemas['SourceReference'];
export type CodedText = Schemas['CodedText'];

export type AreaKind = Schemas['AreaKind'];
export type PartnerType = Schemas['PartnerType'];
export type ProgrammeStatus = Schemas['ProgrammeStatus'];
export type ProgrammeType = Schemas['ProgrammeType'];
export type RoleName = Schemas['RoleName'];
