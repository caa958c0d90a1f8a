/** How much of what a text tells, as the range of values that its words leave open. */
export interface Amount {
  /** Where its words begin and end, as indices of tokens. */
  readonly from: number;
  readonly to: number;
  /** What is counted, so that only like is held against like. */
  readonly thing: string;
  /** The values that the words leave open. */
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
  /** A count of those whom a disaster has harmed: it grows as days go by. */
  readonly toll: boolean;
  /** What a sum of money is: "worth", "damage". */
  readonly role?: string;
}

/** A number with what loosens it, before it is known what it counts. */
export interface Count {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
}
