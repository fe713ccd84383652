/** Whether a value from outside has a shape; `depth` says how deep it lies, so that hostile nesting comes to an end. */
export type Shape = (value: unknown, depth: number) => boolean;

const DEEPEST = 64;

/** Text. */
export const text: Shape = (value) => typeof value === 'string';

/** A whole number from 0. */
export const count: Shape = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** Yes or no. */
export const flag: Shape = (value) => typeof value === 'boolean';

/** One of these words. */
export function oneOf(...words: readonly string[]): Shape {
  return (value) => typeof value === 'string' && words.includes(value);
}

/** This shape, or `null`. */
export function orNull(shape: Shape): Shape {
  return (value, depth) => value === null || shape(value, depth);
}

/** A list of this shape. */
export function listOf(shape: Shape): Shape {
  return (value, depth) =>
    depth < DEEPEST && Array.isArray(value) && value.every((item) => shape(item, depth + 1));
}

/** A record with these fields, some of which may be missing, and with no other. */
export function record(
  fields: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  const shapes = new Map([...Object.entries(optional), ...Object.entries(fields)]);
  const needed = Object.keys(fields);
  return (value, depth) => {
    if (depth >= DEEPEST || typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return (
      needed.every((key) => Object.hasOwn(value, key)) &&
      Object.entries(value).every(([key, field]) => shapes.get(key)?.(field, depth + 1) ?? false)
    );
  };
}

/** Records told apart by their `type`, each with its other fields. */
export function variants(shapes: Readonly<Record<string, Shape>>): Shape {
  const byType = new Map(Object.entries(shapes));
  return (value, depth) => {
    if (typeof value !== 'object' || value === null || !('type' in value)) return false;
    return typeof value.type === 'string' && (byType.get(value.type)?.(value, depth) ?? false);
  };
}

/** A record of a `type`. */
export function typed(
  fields: Readonly<Record<string, Shape>> = {},
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return record({ type: text, ...fields }, optional);
}
