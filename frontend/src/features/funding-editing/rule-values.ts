import type { Schemas } from '@/api/types';

/** What the fields of a rule say. */
export interface RuleValues {
  readonly own: string;
  readonly most: string;
  readonly from: string;
  readonly to: string;
  readonly funders: readonly Schemas['PartnerRef'][];
}

const share = /^(?:100(?:[.,]0{1,2})?|\d{1,2}(?:[.,]\d{1,2})?)$/;

/** Whether a field says a share in per cent, or nothing. */
export function isShare(text: string): boolean {
  return text.trim() === '' || share.test(text.trim());
}

/** Whether a field says a year. */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text.trim());
}

function shareOf(text: string): number | undefined {
  return text.trim() === '' ? undefined : Number(text.trim().replace(',', '.'));
}

/** The rule that the fields say; the last year is one that it holds for. */
export function ruleOf(
  programme: string,
  { own, most, from, to, funders }: RuleValues,
): Schemas['SetCofundingRule'] {
  return {
    programme: { slug: programme },
    minOwnShare: shareOf(own),
    maxPublicShare: shareOf(most),
    ownFunders: funders.map(({ slug }) => ({ slug })),
    validity: {
      from: `${from.trim()}-01-01`,
      to: to.trim() === '' ? undefined : `${String(Number(to) + 1)}-01-01`,
    },
  };
}
