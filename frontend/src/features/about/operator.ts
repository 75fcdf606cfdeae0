interface Operator {
  /** The accessibility statement that the body has made at uustatus.no. */
  readonly accessibilityStatement: string | null;
  /** A mailbox of a function, never of a person. */
  readonly feedbackAddress: string | null;
}

/** Who runs this installation. Every public body has a statement and a mailbox of its own, so none is built in. */
export const operator: Operator = { accessibilityStatement: null, feedbackAddress: null };
