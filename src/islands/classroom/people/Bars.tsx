// Numbers as bars for the last row: a name, a bar, the number in words.

type Props = {
  readonly lines: readonly { readonly name: string; readonly count: number; readonly said: string }[];
};

export function Bars({ lines }: Props) {
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return (
    <ul className="wall-bars">
      {lines.map(({ name, count, said }) => (
        <li key={name}>
          <span>{name}</span>
          <svg className="wall-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(Math.max(0, count) / most) * 100} height={10} />
          </svg>
          <span className="num">{said}</span>
        </li>
      ))}
    </ul>
  );
}
