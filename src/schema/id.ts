// The form of every id in the course.
import { z } from 'zod';

/** Pattern of an authored id: lower-case ASCII letters, digits and hyphens, starting with a letter. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** An authored id; unique in the course, stable for ever. */
export const idSchema = z.string().regex(ID_PATTERN);
