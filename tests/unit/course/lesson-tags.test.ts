// The reader of lessons' tags against MDX itself, in every lesson of the course: same tags, same attributes, same order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { tagsIn as nodesOfTags } from '../../../scripts/check/mdx/mdx-node.ts';
import { parseMdx } from '../../../scripts/check/mdx/parse-mdx.ts';
import { projectRoot } from '../../../scripts/lib/project-copy.ts';
import { SLIP_FORMS } from '../../../src/core/classroom/slips/slip-questions.ts';
import { tagsIn } from '../../../src/core/lesson/lesson-tags.ts';
import { courseSchema } from '../../../src/schema/course.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const lessons = courseSchema
  .parse(parse(read('content/course.yaml')))
  .modules.flatMap(({ folder, lessons: ofModule }) =>
    ofModule.map(({ id }) => [id, read(`content/${folder}/${id}.mdx`)] as const),
  );

function asMdxReads(source: string) {
  const parsed = parseMdx(source);
  if (!parsed.isOk) throw new Error(parsed.problem.problem);
  return [...nodesOfTags(parsed.nodes)].map(({ tag }) => ({
    name: tag.name,
    attributes: tag.attributes.map(({ name, value }) => [name, value]),
  }));
}

test.each(lessons)('the reader finds in %s what MDX finds', (_, source) => {
  const found = tagsIn(source).map(({ name, attributes }) => ({ name, attributes: [...attributes] }));
  expect(found).toEqual(asMdxReads(source));
  expect(found.length).toBeGreaterThan(0);
});

test('the forms that nobody raises a hand for are forms of the course', () => {
  const ids = lessons.flatMap(([, source]) =>
    tagsIn(source).flatMap(({ attributes }) => attributes.get('id') ?? []),
  );
  expect(ids).toEqual(expect.arrayContaining([...SLIP_FORMS]));
});
