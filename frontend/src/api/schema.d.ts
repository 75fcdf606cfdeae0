/** Written by hand from the records of the backend until the contract is generated. */
type S = components['schemas'];
interface Ref {
  slug: string;
  name?: string;
}
interface Paged<T> {
  items: T[];
  nextCursor?: string;
  total?: number;
}
interface Got<T> {
  200: { headers: Record<string, unknown>; content: { 'application/json': T } };
  400: { headers: Record<string, unknown>; content: { 'application/problem+json': S['Problem'] } };
}
interface Get<Q, P, R> {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  get: {
    parameters: { query?: Q; header?: never; cookie?: never } & P;
    requestBody?: never;
    responses: Got<R>;
  };
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
}
interface Paging {
  limit?: number;
  cursor?: string;
  total?: boolean;
  sort?: string;
}
type NoPath = { path?: never };
type Slug = { path: { slug: string } };
export interface paths {
  '/api/v1/programmes': Get<
    Paging & {
      type?: S['ProgrammeType'];
      status?: S['ProgrammeStatus'];
      area?: string;
      asOf?: string;
      partner?: string;
      q?: string;
    },
    NoPath,
    Paged<S['ProgrammeSummary']>
  >;
  '/api/v1/programmes/{slug}': Get<
    { asOf?: string; knownAt?: string },
    Slug,
    S['ProgrammeView']
  >;
  '/api/v1/programmes/{slug}/history': Get<Paging, Slug, Paged<S['HistoryEntry']>>;
  '/api/v1/programmes/{slug}/gaps': Get<undefined, Slug, { items: S['Gap'][] }>;
  '/api/v1/partners': Get<
    Paging & { type?: S['PartnerType']; role?: S['RoleName']; area?: string; asOf?: string; q?: string },
    NoPath,
    Paged<S['PartnerSummary']>
  >;
  '/api/v1/partners/{slug}': Get<{ asOf?: string }, Slug, S['PartnerView']>;
  '/api/v1/areas': Get<
    Paging & { code?: string; kind?: S['AreaKind']; asOf?: string; q?: string },
    NoPath,
    Paged<S['AreaSummary']>
  >;
  '/api/v1/areas/{slug}': Get<{ asOf?: string }, Slug, S['AreaView']>;
  '/api/v1/areas/{slug}/members': Get<Paging & { asOf?: string }, Slug, Paged<S['AreaMember']>>;
  '/api/v1/areas/{slug}/changes': Get<Paging, Slug, Paged<S['AreaChangeView']>>;
}
export interface components {
  schemas: {
    LocalizedText: { nb?: string; nn?: string; en?: string };
    Validity: { from?: string; to?: string };
    CodedText: { code: string; text: S['LocalizedText']; source?: S['SourceReference'] };
    Qualifier:
      | 'EXACT'
      | 'CIRCA'
      | 'AT_LEAST'
      | 'UP_TO'
      | 'MORE_THAN'
      | 'LESS_THAN'
      | 'NEARLY'
      | 'UNKNOWN';
    SourceReference: {
      document: string;
      requirements: string[];
      verbatim?: string;
      illustrative: boolean;
    };
    DatePrecision: 'DAY' | 'MONTH' | 'SEASON' | 'YEAR';
    PartialDate: { date: string; precision: S['DatePrecision']; circa: boolean };
    PartialPeriod: { from?: S['PartialDate']; to?: S['PartialDate'] };
    Quantity: { value: number; unit: string; qualifier: S['Qualifier']; verbatim?: string };
    Problem: {
      type?: string;
      title: string;
      status: number;
      detail?: string;
      instance?: string;
      errors?: { pointer?: string; code: string; message: string }[];
    };
    AreaKind:
      | 'COUNTRY'
      | 'COUNTY'
      | 'MUNICIPALITY'
      | 'REGIONAL_COUNCIL_AREA'
      | 'FUNCTIONAL_REGION'
      | 'LABOUR_MARKET_REGION'
      | 'BUSINESS_REGION'
      | 'PLACE'
      | 'CROSS_BORDER_REGION'
      | 'FOREIGN_MUNICIPALITY';
    AreaRef: Ref;
    PartnerRef: Ref;
    CountyRef: { code: string; slug: string; name: string };
    AreaName: { name: string; validity: S['Validity'] };
    AreaCode: {
      code: string;
      system: 'SSB_KLASS_131' | 'SSB_KLASS_104';
      validity: S['Validity'];
    };
    AreaMembership: {
      area: S['AreaRef'];
      kind: S['AreaKind'];
      validity: S['Validity'];
      note?: S['LocalizedText'];
    };
    AreaFact: {
      topic: string;
      quantity: S['Quantity'];
      date?: S['PartialDate'];
      source: S['SourceReference'];
    };
    AreaSummary: {
      id: string;
      slug: string;
      name: string;
      kind: S['AreaKind'];
      code?: string;
      county?: S['CountyRef'];
    };
    AreaMember: {
      slug: string;
      name: string;
      kind: S['AreaKind'];
      code?: string;
      county?: S['CountyRef'];
      validity: S['Validity'];
      note?: S['LocalizedText'];
    };
    AreaChangeType:
      | 'RENAME'
      | 'RENUMBER'
      | 'MERGE'
      | 'SPLIT'
      | 'BOUNDARY_CHANGE'
      | 'COUNTY_TRANSFER'
      | 'ABOLISHED'
      | 'RE_ESTABLISHED';
    AreaChangeParty: { area: S['AreaRef']; code?: string };
    AreaChangeView: {
      id: string;
      date: string;
      type: S['AreaChangeType'];
      from: S['AreaChangeParty'][];
      to: S['AreaChangeParty'][];
      comparability: 'FULL' | 'ADDITIVE_ONLY' | 'BROKEN';
    };
    AreaView: {
      id: string;
      slug: string;
      version: number;
      kind: S['AreaKind'];
      typologies: S['AreaKind'][];
      name: string;
      code?: string;
      county?: S['CountyRef'];
      names: S['AreaName'][];
      codes: S['AreaCode'][];
      memberships: S['AreaMembership'][];
      membersKnown: boolean;
      centre?: S['AreaRef'];
      note?: S['LocalizedText'];
      facts: S['AreaFact'][];
      attribution?: string;
    };
    PartnerKind: 'ORGANISATION' | 'GROUP';
    PartnerType:
      | 'MUNICIPALITY'
      | 'COUNTY_AUTHORITY'
      | 'STATE_AGENCY'
      | 'COUNTY_GOVERNOR'
      | 'INTERMUNICIPAL_COUNCIL'
      | 'BUSINESS_ASSOCIATION'
      | 'COMPANY'
      | 'DEVELOPMENT_COMPANY'
      | 'SCIENCE_PARK'
      | 'INCUBATOR'
      | 'BUSINESS_GARDEN'
      | 'CLUSTER'
      | 'NETWORK'
      | 'EDUCATION'
      | 'FOUNDATION'
      | 'DESTINATION_COMPANY'
      | 'NGO'
      | 'MEDIA'
      | 'BOARD'
      | 'OTHER';
    Sector: 'PUBLIC' | 'PRIVATE' | 'THIRD';
    RoleName:
      | 'OWNER'
      | 'PROJECT_OWNER'
      | 'COMMISSIONER'
      | 'STEERING_BODY'
      | 'CHAIR'
      | 'DEPUTY_CHAIR'
      | 'MEMBER'
      | 'SUBSTITUTE'
      | 'OBSERVER'
      | 'PROGRAMME_LEAD'
      | 'PROJECT_LEAD'
      | 'EXECUTING'
      | 'OPERATOR'
      | 'SECRETARIAT'
      | 'MAIN_RESPONSIBLE'
      | 'CO_RESPONSIBLE'
      | 'FOLLOW_UP'
      | 'INITIATOR'
      | 'FUNDER'
      | 'SUPPORTER'
      | 'PROJECT_PARTNER'
      | 'PUBLIC_COLLABORATOR'
      | 'PARTNER'
      | 'ADVISER'
      | 'PROCESS_LEADER'
      | 'EVALUATOR'
      | 'RESOURCE_PERSON'
      | 'DATA_OWNER'
      | 'CONTACT';
    Constituency: 'BUSINESS' | 'MUNICIPAL' | 'COUNTY' | 'ACADEMIA' | 'CIVIL' | 'EMPLOYEE';
    RoleView: {
      id: string;
      version: number;
      role: S['RoleName'];
      partner?: S['PartnerRef'];
      capacity?: S['LocalizedText'];
      programme: { slug: string; name?: S['LocalizedText'] };
      note?: S['LocalizedText'];
      constituency?: S['Constituency'];
      period?: S['PartialPeriod'];
      amountKnown?: boolean;
      source?: S['SourceReference'];
    };
    PartnerSummary: {
      id: string;
      slug: string;
      name: string;
      kind: S['PartnerKind'];
      type: S['PartnerType'];
      sector?: S['Sector'];
      organisationNumber?: string;
      homeArea?: S['AreaRef'];
      roles: S['RoleName'][];
      programmeCount: number;
    };
    SuccessionType:
      | 'MERGED_INTO'
      | 'SPLIT_FROM'
      | 'RENAMED'
      | 'DISSOLVED'
      | 'RE_ESTABLISHED'
      | 'TASK_TRANSFERRED';
    PartnerView: {
      id: string;
      slug: string;
      version: number;
      name: string;
      kind: S['PartnerKind'];
      type: S['PartnerType'];
      sector?: S['Sector'];
      names: { name: string; validity: S['Validity']; source?: S['SourceReference'] }[];
      organisationNumber?: { value: string; source: string; retrieved: string };
      description?: S['LocalizedText'];
      homeArea?: S['AreaRef'];
      validity: S['Validity'];
      successions: {
        type: S['SuccessionType'];
        partner?: S['PartnerRef'];
        date?: S['PartialDate'];
        source?: S['SourceReference'];
      }[];
      members: {
        partner: S['PartnerRef'];
        period?: S['PartialPeriod'];
        source?: S['SourceReference'];
      }[];
      unnamedMembers?: { count: S['Quantity']; text?: S['LocalizedText'] };
      website?: string;
      source?: S['SourceReference'];
      groups?: S['PartnerRef'][];
      roles?: S['RoleView'][];
    };
    ProgrammeType:
      | 'RESTRUCTURING'
      | 'STRATEGIC_BUSINESS_PLAN'
      | 'REGIONAL_COOPERATION'
      | 'BUSINESS_GROWTH'
      | 'LABOUR_INCLUSION'
      | 'PLACE_DEVELOPMENT'
      | 'SERVICE_COLLABORATION'
      | 'OTHER';
    ProgrammeStatus: 'PLANNED' | 'RUNNING' | 'COMPLETED' | 'NOT_KNOWN';
    ProgrammeRef: { slug: string; name?: S['LocalizedText'] };
    ProgrammeSummary: {
      id: string;
      slug: string;
      name: S['LocalizedText'];
      type: S['ProgrammeType'];
      status: S['ProgrammeStatus'];
      purpose: S['LocalizedText'];
      parent?: S['ProgrammeRef'];
      period?: S['PartialPeriod'];
      areas: S['AreaRef'][];
      municipalityCodes: string[];
      owners: S['PartnerRef'][];
      illustrative: boolean;
    };
    ProgrammeArea: {
      area: S['AreaRef'];
      kind: 'SCOPE' | 'EFFECT';
      source?: S['SourceReference'];
    };
    ProgrammePeriod: {
      key: string;
      kind: 'STATUS' | 'FORMAL' | 'OPERATIONAL' | 'EXTENSION';
      text?: S['LocalizedText'];
      period: S['PartialPeriod'];
      historic: boolean;
      source?: S['SourceReference'];
    };
    PhaseKind:
      | 'CLARIFICATION'
      | 'STRATEGY_ANCHORING'
      | 'PREPROJECT'
      | 'PLANNING'
      | 'IMPLEMENTATION'
      | 'OPERATION'
      | 'CLOSING';
    ProgrammePhase: {
      key: string;
      phase: S['PhaseKind'];
      text?: S['LocalizedText'];
      period?: S['PartialPeriod'];
      source?: S['SourceReference'];
    };
    TriggerEvent: {
      key: string;
      kind: 'PLANT_CLOSURE' | 'DOWNSIZING' | 'PUBLIC_RELOCATION' | 'STRUCTURAL_CHANGE' | 'OTHER';
      text: S['LocalizedText'];
      organisation?: S['PartnerRef'];
      date?: S['PartialDate'];
      jobsLost?: S['Quantity'];
      peakJobs?: S['Quantity'];
      source?: S['SourceReference'];
    };
    Challenge: {
      key: string;
      title: S['LocalizedText'];
      text?: S['LocalizedText'];
      period?: S['PartialPeriod'];
      industries: S['LocalizedText'][];
      areas: S['AreaRef'][];
      triggerEvents: S['TriggerEvent'][];
      source?: S['SourceReference'];
    };
    ContextEvent: {
      key: string;
      title: S['LocalizedText'];
      text?: S['LocalizedText'];
      period?: S['PartialPeriod'];
      source?: S['SourceReference'];
    };
    ObjectiveLevel:
      | 'VISION'
      | 'STRATEGIC_INTENT'
      | 'OVERALL'
      | 'LONG_TERM'
      | 'SUB'
      | 'EFFECT'
      | 'RESULT'
      | 'PROJECT';
    Objective: {
      key: string;
      parent?: string;
      level: S['ObjectiveLevel'];
      text: S['LocalizedText'];
      deadline?: S['PartialDate'];
      source?: S['SourceReference'];
    };
    FocusArea: {
      code: string;
      name: S['LocalizedText'];
      sublabel?: S['LocalizedText'];
      validity: S['Validity'];
      initiatives: S['CodedText'][];
      source?: S['SourceReference'];
    };
    AnalysisType:
      | 'IMPACT'
      | 'DEVELOPMENT'
      | 'SWOT'
      | 'SURVEY'
      | 'YOUTH_SURVEY'
      | 'ZERO_POINT'
      | 'EVALUATION'
      | 'OTHER';
    Analysis: {
      key: string;
      type: S['AnalysisType'];
      title: S['LocalizedText'];
      text?: S['LocalizedText'];
      respondents?: S['LocalizedText'];
      period?: S['PartialPeriod'];
      source?: S['SourceReference'];
    };
    Swot: 'STRENGTH' | 'WEAKNESS' | 'OPPORTUNITY' | 'THREAT';
    Finding: {
      key: string;
      text: S['LocalizedText'];
      swot: S['Swot'][];
      analysis?: string;
      rank?: number;
      rankedBy?: S['LocalizedText'];
      status: 'OPEN' | 'ADDRESSED' | 'REJECTED';
      answer?: S['LocalizedText'];
      source?: S['SourceReference'];
    };
    PolicyDocument: {
      key: string;
      title: S['LocalizedText'];
      owner?: S['PartnerRef'];
      adopted?: S['PartialDate'];
      url?: string;
      source?: S['SourceReference'];
    };
    ProgrammeRelation: {
      key: string;
      kind:
        | 'SUB_PROGRAMME'
        | 'PREDECESSOR'
        | 'SUCCESSOR'
        | 'AMPLIFIES'
        | 'FEEDS_INTO'
        | 'OVERLAPS'
        | 'SAME_OPERATOR';
      programme?: S['ProgrammeRef'];
      name?: S['LocalizedText'];
      source?: S['SourceReference'];
    };
    ProgrammeLink: {
      key: string;
      kind: 'WEBSITE' | 'VIDEO' | 'MEDIA' | 'DOCUMENT';
      title: S['LocalizedText'];
      url?: string;
      source?: S['SourceReference'];
    };
    SourceDocument: {
      document: string;
      title: S['LocalizedText'];
      publisher?: string;
      published?: S['PartialDate'];
      illustrative: boolean;
    };
    ProgrammeView: {
      id: string;
      slug: string;
      version: number;
      name: S['LocalizedText'];
      aliases: string[];
      type: S['ProgrammeType'];
      status: S['ProgrammeStatus'];
      purpose: S['LocalizedText'];
      description?: S['LocalizedText'];
      slogan?: S['LocalizedText'];
      parent?: S['ProgrammeRef'];
      areas: S['ProgrammeArea'][];
      periods: S['ProgrammePeriod'][];
      phases: S['ProgrammePhase'][];
      challenges: S['Challenge'][];
      contextEvents: S['ContextEvent'][];
      objectives: S['Objective'][];
      focusAreas: S['FocusArea'][];
      targetGroups: S['CodedText'][];
      instruments: S['CodedText'][];
      themes: S['CodedText'][];
      tasks: S['CodedText'][];
      successCriteria: S['CodedText'][];
      results: S['CodedText'][];
      analyses: S['Analysis'][];
      findings: S['Finding'][];
      policyDocuments: S['PolicyDocument'][];
      relations: S['ProgrammeRelation'][];
      links: S['ProgrammeLink'][];
      sourceDocument: S['SourceDocument'];
      subProgrammes: S['ProgrammeRef'][];
      roles?: S['RoleView'][];
    };
    HistoryEntry: {
      seq: number;
      recordedAt: string;
      reason: string;
      version: number;
      op: string;
      actor: string;
    };
    Gap: { code: string; [key: string]: unknown };
  };
}
export type operations = Record<string, never>;
export type webhooks = Record<string, never>;
