// What the keyboard can do at the table, folded.
type Props = { readonly title: string; readonly keys: readonly (readonly [key: string, what: string])[] };

export function KeyHelp({ title, keys }: Props) {
  return (
    <details className="desk-help">
      <summary>{title}</summary>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
