/** Marks a place that no value reaches; a union that has grown a member fails to compile here. Throws if reached all the same. */
export function assertNever(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}`);
}
