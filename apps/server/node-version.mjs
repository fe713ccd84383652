/** Whether a version of Node, "20.19.4", is at least another, "20.19". */
export function meetsNodeVersion(version, least) {
  const [major, minor] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
