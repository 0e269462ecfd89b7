// Whether this tab is the one that writes the paper; undefined until that is known.
import { useEffect, useState } from 'react';
import { holdPaper } from '../../../stores/paper-lock.ts';

export function useHolder(paper: string): boolean | undefined {
  const [isHolder, setHolder] = useState<boolean>();
  useEffect(() => holdPaper(paper, setHolder), [paper]);
  return isHolder;
}
