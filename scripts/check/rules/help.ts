// Pages of help: each in its folder under its name, links that lead somewhere, pictures that were drawn.
import { HELP_AUDIENCES } from '../../../src/schema/help.ts';
import { attributeText, nodesIn, tagsIn } from '../mdx/mdx-node.ts';
import { type CourseModel, HELP, HELP_PICTURES } from '../model/course-model.ts';
import type { LessonFile } from '../model/lesson-file.ts';
import type { Report } from '../report.ts';
import { runsIn } from '../words/run.ts';
import { OPEN_ROUTES, TRAINER_ROUTES } from './help-routes.ts';
import type { Known } from './references.ts';
import { checkRun } from './words.ts';

const PICTURES_AT_MOST = 20;

export function checkHelp(model: CourseModel, known: Known, report: Report): void {
  for (const page of model.helpFiles) {
    checkPlace(page, report);
    checkTags(page, report);
    for (const run of runsIn(page.nodes, page.source))
      checkRun(run, { isLawCovered: true, hasTokens: false }, known, report);
    checkLinks(page, model, report);
  }
  checkOrder(model.helpFiles, report);
  checkPictures(model, report);
}

function checkPlace({ head, name, source }: LessonFile, report: Report): void {
  const id = head?.root.get('id');
  const isHome = HELP_AUDIENCES.some((audience) => source.path === `${HELP}${audience}/${name}.mdx`);
  if (!isHome || (id?.text !== undefined && id.text !== name))
    report.add('help-place', id?.place ?? source.placeAt(0), id?.text ?? '', source.path);
}

function checkTags({ nodes, source }: LessonFile, report: Report): void {
  for (const node of nodesIn(nodes)) {
    const place = source.placeAt(node.start);
    if (node.type === 'expression') report.add('mdx-expression', place);
    if (node.type === 'image' || node.type === 'imageReference') report.add('image', place);
    if (node.type === 'heading' && node.depth !== 2) report.add('heading-level', place, node.depth);
    if (node.type !== 'tag' || node.name === '图') continue;
    if (/^[a-z]/.test(node.name)) report.add('raw-html', place, node.name);
    else report.add('unknown-tag', place, node.name);
  }
}

function checkLinks(page: LessonFile, model: CourseModel, report: Report): void {
  for (const node of nodesIn(page.nodes)) {
    if (node.type !== 'link') continue;
    const reached = reachedBy(node.url, model);
    const isForLearners = page.folder === 'help/learner';
    if (reached === 'nowhere' || (reached === 'trainer' && isForLearners))
      report.add('help-link', page.source.placeAt(node.start), node.url, reached);
  }
}

function reachedBy(url: string, { helpFiles, outline, cases }: CourseModel): 'open' | 'trainer' | 'nowhere' {
  const [route = ''] = url.split(/[?#]/);
  if (OPEN_ROUTES.includes(route)) return 'open';
  if (TRAINER_ROUTES.includes(route)) return 'trainer';
  const [, area, name] = /^\/(help|learn|play)\/([a-z\d-]+)\/$/.exec(route) ?? [];
  if (area === 'learn') return outline.some(({ id }) => id === name) ? 'open' : 'nowhere';
  if (area === 'play') return cases.some(({ id }) => id === name) ? 'open' : 'nowhere';
  const page = area === 'help' ? helpFiles.find((one) => one.name === name) : undefined;
  if (!page) return 'nowhere';
  return page.folder === 'help/learner' ? 'open' : 'trainer';
}

function checkOrder(pages: readonly LessonFile[], report: Report): void {
  const taken = new Map<string, string>();
  for (const { head, folder, name } of pages) {
    const order = head?.root.get('order');
    if (typeof order?.value !== 'number') continue;
    const key = `${folder} ${order.value}`;
    const other = taken.get(key);
    if (other !== undefined) report.add('help-order', order.place, order.value, other);
    taken.set(key, name);
  }
}

/** A picture is two files: what one sees, and where on it stands what the text points at. */
function checkPictures({ helpFiles, files }: CourseModel, report: Report): void {
  const paths = new Set(files.map(({ path }) => path));
  const shown = new Set<string>();
  for (const { nodes, source } of helpFiles) {
    for (const { tag } of tagsIn(nodes)) {
      if (tag.name !== '图') continue;
      const id = attributeText(tag, 'id') ?? '';
      shown.add(id);
      const isDrawn = ['webp', 'json'].every((ending) => paths.has(`${HELP_PICTURES}${id}.${ending}`));
      if (!isDrawn) report.add('help-picture', source.placeAt(tag.start), id, 'undrawn');
    }
  }
  const drawn = files.filter(({ path }) => path.startsWith(HELP_PICTURES) && path.endsWith('.webp'));
  for (const [index, file] of drawn.entries()) {
    const id = file.path.slice(HELP_PICTURES.length, -'.webp'.length);
    if (!shown.has(id)) report.add('help-picture', file.placeAt(0), id, 'unshown');
    if (index === PICTURES_AT_MOST) report.add('help-picture', file.placeAt(0), id, 'many');
  }
}
