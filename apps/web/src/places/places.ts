/** The places of the page, by address. Each can be sent to a colleague and opens where it was sent from. */
export const places = {
  start: '/',
  session: (session: string) => `/sessions/${session}`,
  text: (draft: string) => `/drafts/${draft}/text`,
  compare: (draft: string, pair?: { readonly from: string; readonly to: string }) =>
    `/drafts/${draft}/compare${pair === undefined ? '' : `?from=${pair.from}&to=${pair.to}`}`,
  /** The amendments to a draft; opened at one of them where it is given. */
  amendments: (draft: string, amendment: string | null = null) =>
    `/drafts/${draft}/amendments${amendment === null ? '' : `#${encodeURIComponent(amendment)}`}`,
  room: (draft: string) => `/drafts/${draft}/room`,
  versions: (draft: string) => `/drafts/${draft}/versions`,
  /** A version's text; opened at the paragraph or note of this label where one is given. */
  version: (version: string, label: string | null = null) =>
    `/versions/${version}${label === null ? '' : `#${encodeURIComponent(label)}`}`,
} as const;
