/** What a step that may be refused gives back: the value, or the refusal by its own name. `throw` is left for bugs. */
export type Result<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Refusal };

/** The step was done, with this value. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** The step was refused, for this reason. */
export function err<Refusal>(error: Refusal): Result<never, Refusal> {
  return { ok: false, error };
}
