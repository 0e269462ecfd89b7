// Which of the voices of a device reads Chinese as it is spoken in the course.

/** What is known of a voice; `lang` as systems write it: zh-CN, zh_CN, cmn-Hans-CN. */
export type VoiceFacts = { readonly lang: string; readonly localService: boolean };

/** Best first: Mandarin of the mainland, Mandarin by any other name. Cantonese (zh-HK, yue) reads other words. */
const LANGUAGES: readonly RegExp[] = [
  /^(zh|cmn)(-hans)?-cn\b/i,
  /^(zh|cmn)(-hans)?$/i,
  /^(zh|cmn)-(sg|hans|tw|hant-tw)/i,
];

/** The voice to read with, one on the device before one that needs network; undefined when none can. */
export function pickVoice<V extends VoiceFacts>(voices: readonly V[]): V | undefined {
  for (const language of LANGUAGES) {
    const fitting = voices.filter(({ lang }) => language.test(lang.replaceAll('_', '-')));
    const [first] = fitting;
    if (first) return fitting.find(({ localService }) => localService) ?? first;
  }
  return undefined;
}
