// A table of the report: the screen, the paper and the file are made of these and nothing else.

/** A table with its title; each row has a cell for each head. */
export type ReportSection = {
  readonly id: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};
