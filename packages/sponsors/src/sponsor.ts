/** A name on a sponsor list: a State, and the group it speaks for where it does. */
export interface Sponsor {
  readonly state: string;
  readonly onBehalfOf: string | null;
}
