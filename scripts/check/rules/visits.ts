// What is prepared for visits must make a whole sheet for every station and every post, from what a card knows.
import { CARD_FIELDS, isCardField } from '../../../src/schema/words/deal-card.ts';
import { POST_KINDS, VISIT_STATIONS } from '../../../src/schema/words/visit.ts';
import type { CourseModel } from '../model/course-model.ts';
import type { Report } from '../report.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';

export function checkVisits({ visits }: CourseModel, report: Report): void {
  if (!visits || visits.problems.length > 0) return;
  const stations = visits.root.get('stations');
  const posts = visits.root.get('posts');
  checkOnce(stations, 'station', 'station', VISIT_STATIONS, report);
  checkOnce(posts, 'post', 'kind', POST_KINDS, report);
  for (const station of stations.list()) {
    checkResults(station, report);
    checkSlots(station.get('opening'), report);
  }
}

function checkOnce(
  list: YamlPart,
  what: 'station' | 'post',
  key: string,
  wanted: readonly string[],
  report: Report,
): void {
  for (const name of wanted) {
    const found = list.list().filter((part) => part.get(key).text === name);
    if (found.length !== 1) report.add('visit-gap', (found[1] ?? list).place, what, name, found.length);
  }
}

/** A result without posts is for everybody. */
function checkResults(station: YamlPart, report: Report): void {
  const results = station.get('results');
  const isFor = (result: YamlPart, kind: string) =>
    result.get('posts').value === undefined ||
    result
      .get('posts')
      .list()
      .some((post) => post.text === kind);
  const without = POST_KINDS.filter((kind) => !results.list().some((result) => isFor(result, kind)));
  if (without.length > 0)
    report.add('visit-result', results.place, station.get('station').text ?? '', without.join('、'));
}

function checkSlots(opening: YamlPart, report: Report): void {
  for (const key of ['text', 'plain']) {
    const part = opening.get(key);
    for (const { 1: slot = '', index } of (part.text ?? '').matchAll(/\{([^}]*)\}/g)) {
      const kind = isCardField(slot) ? CARD_FIELDS[slot] : undefined;
      const isFilled = key === 'text' && (kind === 'money' || kind === 'date');
      if (!isFilled) report.add('visit-slot', part.placeIn(index), slot);
    }
  }
}
