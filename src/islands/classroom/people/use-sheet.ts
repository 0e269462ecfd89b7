// Prints one sheet of a page: the others, and the page itself, stay off the paper.
import { useEffect, useState } from 'react';

/** The sheet that is on paper while the browser prints (`data-sheet` of the root), and how to print one. */
export function useSheet(): { readonly sheet: string; readonly print: (sheet: string) => void } {
  const [sheet, setSheet] = useState('');
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['sheet'] = sheet;
    if (sheet === '') return;
    const done = () => setSheet('');
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [sheet]);
  return { sheet, print: setSheet };
}
