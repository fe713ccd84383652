declare const brand: unique symbol;

/** A `Value` that only its own maker hands out, so that one kind of id is never taken for another. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
