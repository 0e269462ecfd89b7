// Legal facts say what replaced them and what is not settled.
import type { Report } from '../report.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';

export function checkLaw(law: YamlPart, report: Report): void {
  const id = law.get('id');
  const status = law.get('status').text;
  if (status === 'superseded' && law.get('supersededBy').value === undefined)
    report.add('law-superseded', id.place, id.text ?? '');
  const isOpen = status === 'to-verify' || status === 'contested';
  if (isOpen && law.get('openQuestion').value === undefined)
    report.add('law-open-question', id.place, id.text ?? '', status);
}
