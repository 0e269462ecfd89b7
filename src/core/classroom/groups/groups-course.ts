// What 分组演练 knows of the course: cases and client types by name, and nothing that a client must keep to himself.

export type GroupsCase = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly keyPost: string;
};
export type GroupsType = { readonly id: string; readonly number: number; readonly name: string };

/** `types` by their number; `cases` in the order of the files. */
export type GroupsCourse = { readonly cases: readonly GroupsCase[]; readonly types: readonly GroupsType[] };
