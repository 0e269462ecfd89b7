// The small seal that a finished lesson has earned; its two characters stand one below the other.

export function SealMark({ text }: { readonly text: string }) {
  const [first = '', second = ''] = [...text];
  return (
    <svg className="seal-mark" viewBox="0 0 64 64" role="img" aria-label={text} focusable="false">
      <path
        d="M5.5 4.2C14 3.2 49 3.4 58.6 4.6c1 9 1.2 44.6-.2 54.2-9.4 1.3-43.9 1.4-53.1.2C3.9 49.4 4.1 14 5.5 4.2Z"
        fill="currentColor"
      />
      <path d="M9 8.4h46.2v46.8H8.8Z" fill="none" stroke="var(--seal-ink)" strokeWidth="1.6" opacity=".85" />
      <text x="32" y="21" fontSize="21" className="seal-char">
        {first}
      </text>
      <text x="32" y="43.5" fontSize="21" className="seal-char">
        {second}
      </text>
    </svg>
  );
}
