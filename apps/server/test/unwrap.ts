import type { Result } from '@penholder/kernel';

/** The value of a result that a test takes for granted; throws with the refusal where it is none. */
export function unwrap<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
