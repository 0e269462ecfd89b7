// Where a run file is let in: chosen or dropped.
import { share } from '../../../i18n/zh-CN/share.ts';
import { FileButton, FileDrop } from '../../ui/FileDoor.tsx';

const words = share.page;

export function ChooseRun({ onFile }: { readonly onFile: (file: File) => void }) {
  const take = ([file]: readonly File[]) => file && onFile(file);
  return (
    <FileDrop className="run-choose" onFiles={take}>
      <FileButton label={words.choose} onFiles={take} />
      <p className="review-lead">{words.drop}</p>
    </FileDrop>
  );
}
