// The drills as they are published: model games in files of their own, answers in further ones that are asked for afterwards.
import { getCollection } from 'astro:content';
import { type CompiledDrills, compileDrills } from '../core/roleplay/drills/compile-drills.ts';
import type { DrillKey, Model } from '../core/roleplay/drills/drill.ts';
import { shortHash } from './hash.ts';
import { urlFor } from './url.ts';

let compiled: Promise<readonly CompiledDrills[]> | undefined;

/** The drills of every case that has some, in the order of the files. */
export function allDrills(): Promise<readonly CompiledDrills[]> {
  compiled ??= compileAll();
  return compiled;
}

/** The drills of a case; undefined where none are written yet. */
export async function drillsOf(caseId: string): Promise<CompiledDrills | undefined> {
  return (await allDrills()).find((one) => one.caseId === caseId);
}

async function compileAll(): Promise<readonly CompiledDrills[]> {
  const [files, cases] = await Promise.all([getCollection('drills'), getCollection('cases')]);
  return files.flatMap(({ data }) => {
    const of = cases.find((one) => one.data.id === data.case);
    return of ? [compileDrills(data, of.data, drillKeyUrl)] : [];
  });
}

/** Name of the file of a key or a model: what it is of, and a hash of its words. */
export function drillFile(part: DrillKey | Model): string {
  return `${part.id.replace('/', '.')}.${shortHash(JSON.stringify(part))}`;
}

function drillKeyUrl(key: DrillKey): string {
  return urlFor(`data/drill-keys/${drillFile(key)}.json`);
}

/** Address of a model game. */
export function modelFileUrl(model: Model): string {
  return urlFor(`data/drills/${drillFile(model)}.json`);
}
