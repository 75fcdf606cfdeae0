import type { AreaKind } from '@/api/types';

/** In the order that a reader looks for them. */
export const areaKinds = [
  'MUNICIPALITY',
  'COUNTY',
  'REGIONAL_COUNCIL_AREA',
  'FUNCTIONAL_REGION',
  'LABOUR_MARKET_REGION',
  'BUSINESS_REGION',
  'PLACE',
  'CROSS_BORDER_REGION',
  'FOREIGN_MUNICIPALITY',
  'COUNTRY',
] as const satisfies readonly AreaKind[];
