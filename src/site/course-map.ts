// The course as it is drawn: the four modules as arcs of a closed loop, every lesson a dot on it, and what each leads to.
import { getCollection } from 'astro:content';
import { type Lesson, loadCourse, type Module } from './course.ts';
import { lessonSource } from './lesson-source.ts';
import { namesCase } from './lessons-leading-to.ts';
import { playCases } from './scenarios.ts';
import { lessonUrl, playUrl, urlFor } from './url.ts';

type Way = { readonly title: string; readonly url: string };
type Point = { readonly x: number; readonly y: number };

/** A lesson, where its dot stands, and the cases and client types that it leads to. */
export type MapLesson = {
  readonly lesson: Lesson;
  readonly url: string;
  readonly dot: Point;
  readonly cases: readonly Way[];
  readonly clients: readonly Way[];
};

/** A module; `arc` is an SVG path of the loop, `label` the place of its name. What stands before and after the loop has neither. */
export type MapModule = {
  readonly module: Module;
  readonly lessons: readonly MapLesson[];
  readonly arc?: string;
  readonly label?: Point;
};

/** The drawing is a square of this many units. */
export const MAP_SIZE = 360;
const CENTRE = MAP_SIZE / 2;
const RADIUS = 150;
const LABEL_RADIUS = 88;
/** Degrees left free between two arcs, for the arrow from one to the next. */
const GAP_DEG = 16;
/** The arrow ends at this part of the gap. */
const ARROW = 0.6;

/** Modules in course order. The first and the last stand at the gap at the top, where the loop is entered and left. */
export async function courseMap(): Promise<readonly MapModule[]> {
  const { modules } = await loadCourse();
  const around = modules.slice(1, -1);
  return Promise.all(
    modules.map(async (module): Promise<MapModule> => {
      const index = around.indexOf(module);
      const isEntry = module === modules[0];
      if (index < 0)
        return {
          module,
          lessons: await Promise.all(
            module.lessons.map((lesson) => mapLesson(lesson, at(0, RADIUS + (isEntry ? 16 : -16)))),
          ),
        };
      const widthDeg = 360 / around.length - GAP_DEG;
      const fromDeg = index * (360 / around.length) + GAP_DEG / 2;
      const stepDeg = widthDeg / Math.max(1, module.lessons.length - 1);
      const [start, end] = [at(fromDeg, RADIUS), at(fromDeg + widthDeg + GAP_DEG * ARROW, RADIUS)];
      return {
        module,
        arc: `M${start.x} ${start.y}A${RADIUS} ${RADIUS} 0 0 1 ${end.x} ${end.y}`,
        label: at(fromDeg + widthDeg / 2, LABEL_RADIUS),
        lessons: await Promise.all(
          module.lessons.map((lesson, i) => mapLesson(lesson, at(fromDeg + i * stepDeg, RADIUS))),
        ),
      };
    }),
  );
}

/** Clockwise from the top. */
function at(deg: number, radius: number): Point {
  const angle = (deg / 180) * Math.PI;
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(CENTRE + radius * Math.sin(angle)), y: round(CENTRE - radius * Math.cos(angle)) };
}

async function mapLesson(lesson: Lesson, dot: Point): Promise<MapLesson> {
  const { body } = await lessonSource(lesson.id);
  const cases = (await playCases()).filter(({ caseId }) => namesCase(body, caseId));
  const number = Number(/^m4-client-(\d+)$/.exec(lesson.id)?.[1]);
  const clients = (await getCollection('clients')).filter(({ data }) => data.number === number);
  return {
    lesson,
    url: lessonUrl(lesson.id),
    dot,
    cases: cases.map(({ caseId, title }) => ({ title, url: playUrl(caseId, lesson.id) })),
    clients: clients.map(({ data }) => ({ title: data.name, url: urlFor(`play/?type=${data.id}`) })),
  };
}
