// Measures the record in real Chromium against its goals; exit code 1 when one is missed.
import { measureRecord } from './bench/record/measure-record.ts';

process.exitCode = (await measureRecord()) ? 0 : 1;
