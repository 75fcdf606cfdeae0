/** A field of an editor. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** Where the server points when it is wrong. */
  readonly pointer: string;
  /** What it says, in words. */
  readonly show: (value: string) => string;
}
