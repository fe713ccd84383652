/** The name of the cookie that tells who is at the screen. */
const COOKIE = 'penholder';

/** How long the browser keeps it, in seconds: longer than any session of a body, renewed at each introduction. */
const KEPT_FOR = 400 * 24 * 60 * 60;

/** The cookie that holds this secret: sent to us alone, out of reach of scripts, and not by other sites' forms. */
export function cookieWith(token: string, isSecure: boolean): string {
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${KEPT_FOR}`];
  return [`${COOKIE}=${token}`, ...attributes, ...(isSecure ? ['Secure'] : [])].join('; ');
}

/** The secret in a `Cookie` header, if there is one. */
export function tokenIn(header: string | undefined): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
}
