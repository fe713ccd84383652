const SAFE_PROTOCOLS: readonly string[] = ['http:', 'https:', 'mailto:'];

/** The address where it leads to the web or to a mailbox, else `null`: a script is no address, nor is a place on one's own page. */
export function safeAddress(text: string): string | null {
  const address = text.trim();
  return URL.canParse(address) && SAFE_PROTOCOLS.includes(new URL(address).protocol) ? address : null;
}
