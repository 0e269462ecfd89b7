// Fonts have one drawing for some characters and their twins, radicals and old forms; Chromium then writes the twin into the PDF.

/** Radicals of the simplified script; those of Kangxi are told by NFKC. Source: Unicode, EquivalentUnifiedIdeograph.txt. */
const SIMPLIFIED: Readonly<Record<number, string>> = {
  11935: '母',
  11936: '民',
  11972: '西',
  11973: '见',
  11974: '角',
  11977: '贝',
  11979: '车',
  11987: '长',
  11988: '门',
  11992: '青',
  11993: '韦',
  11994: '页',
  11995: '风',
  11996: '飞',
  11997: '食',
  12002: '马',
  12005: '鱼',
  12006: '鸟',
  12008: '麦',
  12009: '黄',
  12010: '黾',
  12012: '齐',
  12014: '齿',
  12016: '龙',
  12018: '龟',
};

/** Old forms of characters that the course writes; where it writes the old one itself, nothing here may say so. */
const OLD_FORMS: Readonly<Record<number, string>> = { 8213: '—', 15157: '胶', 25142: '户' };

const FIRST_KANGXI = 0x2f00;
const LAST_KANGXI = 0x2fd5;

/** The code point of the character that a reader types; its own for everything that has no twin. */
export function realCharacter(codePoint: number): number {
  const isKangxi = codePoint >= FIRST_KANGXI && codePoint <= LAST_KANGXI;
  const character = isKangxi ? String.fromCodePoint(codePoint).normalize('NFKC') : SIMPLIFIED[codePoint];
  const found = character?.codePointAt(0) ?? codePoint;
  return OLD_FORMS[found]?.codePointAt(0) ?? found;
}
