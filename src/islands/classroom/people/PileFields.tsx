// How many lie in each pile: a number field for every option, as the trainer counts paper.

type Props = {
  readonly options: readonly string[];
  readonly nameOf: (option: string) => string | undefined;
  readonly textOf: (option: string) => string;
  readonly onType: (option: string, text: string) => void;
};

export function PileFields({ options, nameOf, textOf, onType }: Props) {
  return options.map((option) => (
    <label key={option}>
      <span>{nameOf(option)}</span>
      <input
        type="number"
        min="0"
        max="999"
        inputMode="numeric"
        autoComplete="off"
        value={textOf(option)}
        onChange={(event) => onType(option, event.target.value)}
      />
    </label>
  ));
}
