// The outline as the rules read it, whatever shape course.yaml is in.
import type { YamlFile, YamlPart } from '../yaml/yaml-part.ts';

export type OutlineLesson = {
  readonly id: string;
  readonly part: YamlPart;
  /** Folder of its module; undefined when the module names none. */
  readonly folder: string | undefined;
  readonly minutes: number | undefined;
  readonly objectives: readonly YamlPart[];
  /** Items of the course card with their places. */
  readonly covers: readonly YamlPart[];
};

/** Lessons that have an id, in course order. */
export function readOutline(file: YamlFile | undefined): readonly OutlineLesson[] {
  return (file?.root.get('modules').list() ?? []).flatMap((module) =>
    module
      .get('lessons')
      .list()
      .flatMap((part) => {
        const id = part.get('id').text;
        const minutes = part.get('minutes').value;
        if (id === undefined) return [];
        return [
          {
            id,
            part,
            folder: module.get('folder').text,
            minutes: typeof minutes === 'number' ? minutes : undefined,
            objectives: part.get('objectives').list(),
            covers: part.get('covers').list(),
          },
        ];
      }),
  );
}
