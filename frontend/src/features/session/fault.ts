/** Something that is wrong with what was entered; without a field it is wrong with all of it. */
export interface Fault {
  readonly field?: string;
  readonly text: string;
}

/** What is wrong with a field, if anything. */
export function faultOf(faults: readonly Fault[], field: string): string | undefined {
  return faults.find((fault) => fault.field === field)?.text;
}
