import { err, ok, type Result } from '@penholder/kernel';
import type { Request } from 'express';
import type { z } from 'zod';

import { type HttpProblem, problem } from './problem.js';

/** The part of the path that this name stands for; empty where the route has none. */
export function pathPart({ params }: Request, name: string): string {
  const part = params[name];
  return typeof part === 'string' ? part : '';
}

/** The request's JSON as this schema has it; refused with the first place that does not fit. */
export function bodyOf<Shape extends z.ZodType>(
  request: Request,
  schema: Shape,
): Result<z.output<Shape>, HttpProblem> {
  const read = schema.safeParse(request.body);
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') || 'The request';
  return err(problem(400, 'not-valid', `Nothing was changed: ${where} does not fit (${issue?.message}).`));
}
