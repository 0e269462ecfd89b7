// What a code says: what is wrong and what to do about it, in Chinese.

export type Saying = { readonly message: string; readonly fix: string };

/** One kind of finding; `say` words it from the details that the rule hands over. */
export type CodeEntry<Args extends readonly unknown[]> = {
  readonly title: string;
  readonly say: (...details: Args) => Saying;
};

/** A kind of finding; every one has a fixture in tests/fixtures/check/<code>/. */
export function code<Args extends readonly unknown[]>(
  title: string,
  message: (...details: Args) => string,
  fix: string | NoInfer<(...details: Args) => string>,
): CodeEntry<Args> {
  return {
    title,
    say: (...details) => ({
      message: message(...details),
      fix: typeof fix === 'string' ? fix : fix(...details),
    }),
  };
}
