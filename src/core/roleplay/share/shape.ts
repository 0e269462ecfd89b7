// Tests for foreign data, put together from smaller ones: a value either has a shape or it hasn't.
import { isObject } from '../../../schema/words/guards.ts';

/** Whether a value, which came from anywhere, has a shape. */
export type Shape = (value: unknown) => boolean;

/** A text of at most `most` UTF-16 units; it may be empty. */
export function text(most: number): Shape {
  return (value) => typeof value === 'string' && value.length <= most;
}

/** An integer from `least` to `most`. */
export function count(least: number, most: number): Shape {
  return (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

/** One of some values. */
export function oneOf(values: readonly unknown[]): Shape {
  return (value) => values.includes(value);
}

/** A list of at most `most` entries of a shape. */
export function list(entry: Shape, most: number): Shape {
  return (value) => Array.isArray(value) && value.length <= most && value.every(entry);
}

/** An object with these entries; what it has beside them doesn't matter. */
export function object(entries: Readonly<Record<string, Shape>>): Shape {
  const wanted = Object.entries(entries);
  return (value) =>
    isObject(value) &&
    wanted.every(([key, shape]) => shape(Object.hasOwn(value, key) ? value[key] : undefined));
}

/** An object used as a table: at most `most` keys, each an id of lower-case letters, digits and `-/`. */
export function table(entry: Shape, most: number): Shape {
  return (value) =>
    isObject(value) &&
    Object.keys(value).length <= most &&
    Object.entries(value).every(([key, one]) => isId(key) && entry(one));
}

/** As the shape, or missing. */
export function maybe(shape: Shape): Shape {
  return (value) => value === undefined || shape(value);
}

/** The form of authored ids and of the keys made from them. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 80 && /^[a-z0-9][a-z0-9/-]*$/.test(value);
}
