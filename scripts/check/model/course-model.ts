// Everything that authors wrote, parsed once; the rules read from here.
import type { Contract } from '../contract.ts';
import type { SourceFile } from '../source.ts';
import { readYaml, type YamlFile, type YamlPart } from '../yaml/yaml-part.ts';
import { type LessonFile, readLessonFile } from './lesson-file.ts';
import { type OutlineLesson, readOutline } from './outline.ts';
import { readCaseFile, readClientFile, type ScenarioFile } from './scenario-file.ts';

export type QuizFile = {
  readonly file: YamlFile;
  /** Folder of the module whose questions it holds. */
  readonly folder: string;
};

export type CourseModel = {
  readonly contract: Contract;
  readonly files: readonly SourceFile[];
  readonly course: YamlFile | undefined;
  readonly laws: YamlFile | undefined;
  readonly glossary: YamlFile | undefined;
  readonly register: YamlFile | undefined;
  readonly quizzes: readonly QuizFile[];
  /** Cases of the role-play, and the client types they are played against. */
  readonly cases: readonly ScenarioFile[];
  readonly clients: readonly ScenarioFile[];
  /** Model games, set positions and cuts, a file a case. */
  readonly drills: readonly YamlFile[];
  /** What visits need; undefined where none are prepared. */
  readonly visits: YamlFile | undefined;
  /** The blueprint of the papers; undefined where none are written. */
  readonly papers: YamlFile | undefined;
  /** Presets of a day in a room; undefined where none are written. */
  readonly agenda: YamlFile | undefined;
  /** Keys of organisations that sign certificates; undefined where none are known. */
  readonly certificateKeys: YamlFile | undefined;
  readonly lessonFiles: readonly LessonFile[];
  /** Pages of help: a head and MDX, like lessons. */
  readonly helpFiles: readonly LessonFile[];
  readonly outline: readonly OutlineLesson[];
  /** Situations that several questions share. */
  readonly sets: readonly YamlPart[];
  readonly questions: readonly YamlPart[];
};

export const COURSE = 'content/course.yaml';
export const LAWS = 'content/laws.yaml';
export const GLOSSARY = 'content/glossary.yaml';
export const REGISTER = 'content/ids.yaml';
export const CASES = 'content/cases/';
export const CLIENTS = 'content/clients/';
export const DRILLS = 'content/drills/';
export const VISITS = 'content/visits.yaml';
export const PAPERS = 'content/papers.yaml';
export const AGENDA = 'content/agenda.yaml';
export const CERTIFICATE_KEYS = 'content/certificate-keys.yaml';

export const HELP = 'content/help/';
export const HELP_PICTURES = `${HELP}pictures/`;

export function buildModel(files: readonly SourceFile[], contract: Contract): CourseModel {
  const yamlAt = (path: string) => {
    const source = files.find((file) => file.path === path);
    return source && readYaml(source);
  };
  const yamlIn = (folder: string) =>
    files
      .filter(({ path }) => path.startsWith(folder) && /^[^/]+\.yaml$/.test(path.slice(folder.length)))
      .map((source) => readYaml(source));
  const mdx = files.filter(({ path }) => /^content\/.*\.mdx$/.test(path));
  const course = yamlAt(COURSE);
  const quizzes = files.flatMap((source) => {
    const folder = /^quizzes\/([^/]+)\.yaml$/.exec(source.path)?.[1];
    return folder === undefined ? [] : [{ file: readYaml(source), folder }];
  });
  return {
    contract,
    files,
    course,
    laws: yamlAt(LAWS),
    glossary: yamlAt(GLOSSARY),
    register: yamlAt(REGISTER),
    quizzes,
    cases: yamlIn(CASES).map(readCaseFile),
    clients: yamlIn(CLIENTS).map(readClientFile),
    drills: yamlIn(DRILLS),
    visits: yamlAt(VISITS),
    papers: yamlAt(PAPERS),
    agenda: yamlAt(AGENDA),
    certificateKeys: yamlAt(CERTIFICATE_KEYS),
    lessonFiles: mdx.filter(({ path }) => !path.startsWith(HELP)).map(readLessonFile),
    helpFiles: mdx.filter(({ path }) => path.startsWith(HELP)).map(readLessonFile),
    outline: readOutline(course),
    sets: quizzes.flatMap(({ file }) => file.root.get('sets').list()),
    questions: quizzes.flatMap(({ file }) => file.root.get('questions').list()),
  };
}

/** The YAML files with a fixed place, those of the quizzes and those of the role-play. */
export function yamlFiles(model: CourseModel): readonly YamlFile[] {
  const fixed = [
    model.course,
    model.laws,
    model.glossary,
    model.register,
    model.visits,
    model.papers,
    model.agenda,
    model.certificateKeys,
  ].filter((file) => file !== undefined);
  return [
    ...fixed,
    ...model.quizzes.map(({ file }) => file),
    ...[...model.cases, ...model.clients].map(({ file }) => file),
    ...model.drills,
  ];
}
