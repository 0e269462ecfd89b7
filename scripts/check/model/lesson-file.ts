// A lesson file taken apart: head, tree of its text, sections.
import { attributeText, type MdxNode, tagsIn } from '../mdx/mdx-node.ts';
import type { MdxProblem } from '../mdx/mdx-problem.ts';
import { parseMdx } from '../mdx/parse-mdx.ts';
import type { SourceFile } from '../source.ts';
import { readYaml, type YamlFile } from '../yaml/yaml-part.ts';

export type LessonFile = {
  readonly source: SourceFile;
  /** File name without its ending: the id of its lesson. */
  readonly name: string;
  /** Folder below content/, '' when it stands in content/ itself. */
  readonly folder: string;
  readonly head: YamlFile | undefined;
  /** Empty when the text could not be parsed. */
  readonly nodes: readonly MdxNode[];
  readonly problem: MdxProblem | undefined;
  readonly sections: readonly MdxNode[];
};

const HEAD = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/m;

export function readLessonFile(source: SourceFile): LessonFile {
  const steps = source.path.split('/');
  const head = source.text.startsWith('---') ? HEAD.exec(source.text) : null;
  const start = (head?.[0].indexOf('\n') ?? 0) + 1;
  const parsed = parseMdx(source.text);
  const nodes = parsed.isOk ? parsed.nodes : [];
  return {
    source,
    name: (steps.at(-1) ?? '').replace(/\.mdx$/, ''),
    folder: steps.slice(1, -1).join('/'),
    head: head?.index === 0 ? readYaml(source, start, start + (head[1]?.length ?? 0)) : undefined,
    nodes,
    problem: parsed.isOk ? undefined : parsed.problem,
    sections: nodes.filter((node) => node.type === 'tag' && node.name === '小节'),
  };
}

/** Every tag of a name in the lesson, in reading order. */
export function tagsNamed(lesson: LessonFile, ...names: readonly string[]): readonly MdxNode[] {
  return [...tagsIn(lesson.nodes)].map(({ tag }) => tag).filter((tag) => names.includes(tag.name));
}

/** Ids that the lesson's page will carry: sections, blocks, questions, the take-away card, notes of laws and terms. */
export function definedIds(lesson: LessonFile): ReadonlySet<string> {
  const ids = new Set<string>();
  const take = lesson.head?.root.get('takeaway').get('id').text;
  if (take) ids.add(take);
  for (const { tag } of tagsIn(lesson.nodes)) {
    const id = attributeText(tag, 'id');
    if (!id || tag.name === '栏' || tag.name === '投屏' || tag.name === '讲师') continue;
    ids.add(tag.name === '法规' ? `law-${id}` : tag.name === '术语' ? `term-${id}` : id);
  }
  return ids;
}
