/** Numbers that belong together, told pair by pair. */
export interface JoinedSets {
  readonly join: (one: number, other: number) => void;
  /** The number that stands for all that were joined with this one. */
  readonly nameOf: (member: number) => number;
}

/** The numbers below `count`, each alone. Near-linear in what is joined and asked: every walk shortens the way of the next. */
export function newJoinedSets(count: number): JoinedSets {
  const parents = Array.from({ length: count }, (_, member) => member);
  const nameOf = (member: number): number => {
    let at = member;
    for (let next = parents[at] ?? at; next !== at; next = parents[at] ?? at) {
      parents[at] = parents[next] ?? next;
      at = next;
    }
    return at;
  };
  const join = (one: number, other: number) => {
    parents[nameOf(other)] = nameOf(one);
  };
  return { join, nameOf };
}
