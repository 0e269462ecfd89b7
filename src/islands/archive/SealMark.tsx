// The small seal that a finished lesson has earned; its two characters stand one below the other.

export function SealMark({ text }: { readonly text: string }) {
  const [first = '', second = ''] = [...text];
  return (
    <svg className="seal-mark" viewBox="0 0 64 64" role="img" aria-label={text} focusable="false">
      <path d="M5 4c9-1 44-1 54 0 1 9 1 46 0 55-9 1-45 1-54 0-1-9-1-46 0-55Z" fill="currentColor" />
      <path d="M9 8h46v47H9Z" fill="none" stroke="var(--seal-ink)" strokeWidth="1.6" opacity=".85" />
      <text x="32" y="21" fontSize="21" className="seal-char">
        {first}
      </text>
      <text x="32" y="43.5" fontSize="21" className="seal-char">
        {second}
      </text>
    </svg>
  );
}
