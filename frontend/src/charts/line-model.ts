/** How sure a figure is, so that nobody takes an estimate for a count. */
export type Sureness = 'exact' | 'approximate' | 'atLeast';

export interface LinePoint {
  readonly period: string;
  /** Where the period begins, in years. */
  readonly at: number;
  /** Absent when there is none: the line has a gap there. */
  readonly value?: number;
  /** Between which numbers it is thought to lie, of what is expected. */
  readonly low?: number;
  readonly high?: number;
  readonly sureness: Sureness;
  /** The period, the number and what must be known about it, in words. */
  readonly words: string;
  /** It is not to be compared with the point before, so no line leads to it. */
  readonly isBreak: boolean;
}

export interface Line {
  readonly key: string;
  /** The name that stands at its end. */
  readonly name: string;
  readonly points: readonly LinePoint[];
  /** What somebody expects is never drawn as what was counted. */
  readonly kind: 'observed' | 'projected';
  /** Has the colour of the line of this number; its own number when absent. */
  readonly tone?: number;
}

/** The way that leads to a target, with how far from it is still on it. */
export interface TargetPath {
  /** A word for it, which says when it was made up, and the same with the number at its end. */
  readonly name: string;
  readonly label: string;
  readonly points: readonly {
    readonly at: number;
    readonly value: number;
    readonly low?: number;
    readonly high?: number;
    /** Somebody has set this very number; the others lie on the way to it. */
    readonly isGoal: boolean;
  }[];
}

/** Something that happened around it, which may explain a figure and changes none. */
export interface ContextStretch {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** A place where figures from before cannot be compared with those after, by the letter that the list below has for it. */
export interface BreakMark {
  readonly letter: string;
  /** The first period after. */
  readonly at: number;
}

export interface LinePicture {
  readonly lines: readonly Line[];
  readonly target?: TargetPath;
  readonly context: readonly ContextStretch[];
  readonly breaks: readonly BreakMark[];
  /** A number on the axis, by the language of the page. */
  readonly formatTick: (value: number) => string;
  /** The number at the end of a line. */
  readonly formatEnd: (value: number) => string;
  /** What stands in a stretch without any figure. */
  readonly noFigures: string;
}
