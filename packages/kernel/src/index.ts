export { type Brand } from './brand.js';
export { assertNever } from './assert-never.js';
export { type Result, err, ok } from './result.js';
