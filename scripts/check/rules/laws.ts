// Legal facts say until when they held, what replaced them and what is not settled.
import type { Report } from '../report.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';

/** @param laws all of them: a superseded one ends before its successor begins */
export function checkLaw(law: YamlPart, laws: readonly YamlPart[], report: Report): void {
  const id = law.get('id');
  const status = law.get('status').text;
  const successor = law.get('supersededBy');
  if (status === 'superseded' && successor.value === undefined)
    report.add('law-superseded', id.place, id.text ?? '');
  const isOpen = status === 'to-verify' || status === 'contested';
  if (isOpen && law.get('openQuestion').value === undefined)
    report.add('law-open-question', id.place, id.text ?? '', status);
  checkUntil(law, startOf(laws, successor.text), report);
}

function startOf(laws: readonly YamlPart[], id: string | undefined): string | undefined {
  return laws.find((each) => each.get('id').text === id)?.get('effective').text;
}

function checkUntil(law: YamlPart, next: string | undefined, report: Report): void {
  const id = law.get('id');
  const { text: until, place } = law.get('until');
  const isOver = law.get('status').text === 'superseded';
  if (isOver && until === undefined) report.add('law-until', id.place, id.text ?? '', 'missing');
  if (until === undefined) return;
  if (!isOver) report.add('law-until', place, id.text ?? '', 'in-force');
  else if (until < (law.get('effective').text ?? '') || (next !== undefined && until >= next))
    report.add('law-until', place, id.text ?? '', 'order');
}
