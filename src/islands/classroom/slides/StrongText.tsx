// Words in which `**…**` is strong.

export function StrongText({ text }: { readonly text: string }) {
  return text.split('**').map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts stand still
      <strong key={index}>{part}</strong>
    ) : (
      part
    ),
  );
}
