// Hands a game of the room on as a run file, which opens wherever games are opened.
import { RUN_FILE_SUFFIX, type SharedRun, writeRunFile } from '../../../core/roleplay/share/run-file.ts';
import { share } from '../../../i18n/zh-CN/share.ts';
import { giveFile } from '../../ui/give-file.ts';

/** Name of the file that was given. */
export function saveGame(shared: SharedRun): string {
  const day = new Date(shared.startedAt).toLocaleDateString('sv-SE');
  const file = `${share.fileName(shared.scenario.words.title, day)}${RUN_FILE_SUFFIX}`;
  giveFile(new Blob([writeRunFile(shared)], { type: 'application/json' }), file);
  return file;
}
