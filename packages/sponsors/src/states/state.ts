/** Whether a State is a member of the United Nations or an observer. */
export type UnitedNationsStatus = 'member' | 'observer';

/** A State as United Nations documents in English name it. */
export interface State {
  /** Its code in the M49 standard, three figures. */
  readonly m49: string;
  /** Its code in ISO 3166, three letters. */
  readonly iso3: string;
  /** Its name in a list: "Bolivia (Plurinational State of)", "Philippines". */
  readonly name: string;
  /** Its name in a sentence: "the Philippines", "the Kingdom of the Netherlands". */
  readonly inText: string;
  readonly status: UnitedNationsStatus;
}
