/** A text of about so many bytes. */
export type Sample = (bytes: number) => string;

/** Every kind of text by name. */
export const samples: Readonly<Record<string, Sample>>;

/** A resolution with this many bytes of words, and nothing else. */
export const draftText: Sample;
