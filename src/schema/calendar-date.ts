// A calendar date as authors write it.
import { z } from 'zod';

/** A calendar date `YYYY-MM-DD` that exists; no time, no zone. */
export const calendarDateSchema = z.iso.date();
