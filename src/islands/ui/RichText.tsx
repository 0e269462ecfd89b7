// Shows a text with its references: laws and terms link to the notes of the same page, contract words are quoted.
import { type Reference, type RichText as Text, wordsOf } from '../../core/quiz/rich-text.ts';

type Props = { readonly text: Text };

export function RichText({ text }: Props) {
  return text.map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no id and never move
    typeof part === 'string' ? part : <ReferenceLink key={index} reference={part} />,
  );
}

function ReferenceLink({ reference }: { readonly reference: Reference }) {
  const words = wordsOf(reference);
  if (reference.kind === 'contract') return <q className="contract">{words}</q>;
  if (reference.kind === 'term') {
    return (
      <a className="term" href={`#term-${reference.id}`}>
        {words}
      </a>
    );
  }
  const title = reference.text === undefined ? undefined : reference.cite;
  return (
    <a className="law-ref" href={`#law-${reference.id}`} title={title}>
      {words}
    </a>
  );
}
