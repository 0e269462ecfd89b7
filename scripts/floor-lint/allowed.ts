// Uses of what the floor lacks that are right all the same, each with what happens on the floor instead.
import type { Allowance } from './finding.ts';

const allow = (where: RegExp, why: string, ...features: readonly string[]): readonly Allowance[] =>
  features.map((feature) => ({ feature, where, why }));

/** In our own source, where types tell what is used. */
export const ALLOWED_IN_SOURCE: readonly Allowance[] = [
  ...allow(
    /^src\/(components\/when-idle|stores\/record-store)\.ts$/,
    'Asked for with `in`; a short timeout elsewhere.',
    'api.Window.requestIdleCallback',
  ),
  ...allow(
    /^src\/components\/lesson\/terms\.ts$/,
    'Without popover the link jumps to the note at the end of the page.',
    'api.HTMLElement.popover',
    'api.HTMLElement.showPopover',
    'api.HTMLElement.hidePopover',
  ),
  ...allow(
    /^src\/components\/lesson\/on-scroll-end\.ts$/,
    'Asked for with `in`; elsewhere a pause in scrolling counts.',
    'api.Document.scrollend_event',
  ),
  ...allow(
    /^src\/(components\/notices|islands\/ui)\/copy-text\.ts$/,
    'What it throws where it is missing is caught; the text is shown to be copied by hand.',
    'secure.Navigator.clipboard',
  ),
  ...allow(
    /^src\/stores\/(backup|transfer)\.ts$/,
    'Handed on as what may be missing: no passphrase and no relay there, and the panel says so.',
    'secure.Crypto.subtle',
  ),
  ...allow(
    /^src\/stores\/certificate-check\.ts$/,
    'Handed on as what may be missing: nothing is checked there, and the page says so.',
    'secure.Crypto.subtle',
  ),
  ...allow(
    /^src\/(stores\/transfer-facts|islands\/ui\/use-camera)\.ts$/,
    'Asked for before the camera is offered; what it throws is caught and said.',
    'secure.Navigator.mediaDevices',
  ),
  ...allow(
    /^src\/islands\/transfer\/CodeForm\.tsx$/,
    'Help while typing; the code is read in small letters as well.',
    'html.global_attributes.autocapitalize',
    'html.global_attributes.autocorrect',
  ),
  ...allow(
    /^src\/stores\/device-storage(-session)?\.ts$/,
    'Asked for with `in` and `?.`; the panel says that the browser doesn’t tell.',
    'secure.Navigator.storage',
    'api.StorageManager.estimate',
  ),
  ...allow(
    /^src\/stores\/offline-browser\.ts$/,
    'Reached only after offline-support.ts has found the page secure with worker, cache and hash; the rest by `in` or `?.`.',
    'secure.caches',
    'secure.Crypto.subtle',
    'secure.Crypto.randomUUID',
    'secure.Navigator.serviceWorker',
    'secure.Navigator.storage',
    'api.StorageManager.estimate',
    'secure.Navigator.locks',
  ),
  ...allow(
    /^src\/stores\/paper-lock\.ts$/,
    'Without locks every tab may write into a paper; the last answer stands.',
    'secure.Navigator.locks',
  ),
  ...allow(
    /^src\/stores\/classroom\.ts$/,
    'Asked for with `in`; without locks the desk says over the channel that it is there.',
    'secure.Navigator.locks',
  ),
  ...allow(
    /^src\/offline\/worker\.ts$/,
    'The service worker itself: it runs on secure pages only.',
    'secure.caches',
  ),
  ...allow(
    /^src\/components\/reading\/paint\.ts$/,
    'Asked for first; elsewhere the words are wrapped.',
    'api.Highlight',
    'api.Highlight.Highlight',
    'api.HighlightRegistry.set',
    'api.HighlightRegistry.delete',
  ),
  ...allow(
    /^src\/components\/reading\/mark-menu\.ts$/,
    'Called with `?.`; elsewhere caretRangeFromPoint, which is older.',
    'api.Document.caretPositionFromPoint',
    'api.CaretPosition.offsetNode',
    'api.CaretPosition.offset',
  ),
  ...allow(
    /^src\/components\/reading\/speech\.ts$/,
    'Asked for before anything is read out; where there is no speech the sheet says what helps.',
    'api.Window.speechSynthesis',
    'api.SpeechSynthesis.getVoices',
    'api.SpeechSynthesis.voiceschanged_event',
    'api.SpeechSynthesis.speak',
    'api.SpeechSynthesis.cancel',
    'api.SpeechSynthesisUtterance',
    'api.SpeechSynthesisUtterance.SpeechSynthesisUtterance',
    'api.SpeechSynthesisUtterance.voice',
    'api.SpeechSynthesisUtterance.lang',
    'api.SpeechSynthesisUtterance.rate',
    'api.SpeechSynthesisVoice.lang',
  ),
];

/** In style sheets: the page reads well without. */
export const ALLOWED_IN_STYLES: readonly Allowance[] = [
  ...allow(
    /./,
    'Finer setting of Chinese text; lines are set plainly without.',
    'css.properties.text-autospace',
    'css.properties.hanging-punctuation',
    'css.properties.text-wrap',
  ),
  ...allow(/./, 'Safari takes the -webkit- form beside it.', 'css.properties.text-size-adjust'),
  ...allow(/./, 'Chromium takes the -webkit- form beside it.', 'css.properties.print-color-adjust'),
  ...allow(
    /./,
    'A phone has no pointer to change.',
    'css.properties.cursor.pointer',
    'css.properties.cursor.default',
    'css.properties.cursor.grab',
    'css.properties.cursor.crosshair',
  ),
  ...allow(
    /./,
    'A field that does not grow scrolls inside and, with a mouse, can be pulled larger.',
    'css.properties.field-sizing',
    'css.properties.resize',
  ),
  ...allow(
    /./,
    'On paper: the margins are the printer’s own, a heading may end a page.',
    'css.at-rules.page',
    'css.properties.break-after.avoid',
  ),
  ...allow(
    /^src\/styles\/paper-(book|forms|lesson|parts)\.css$/,
    'The handbook is printed by the Chromium that the project brings, not by a reader’s browser.',
    'css.properties.box-decoration-break',
    'css.properties.break-before.avoid',
  ),
  ...allow(
    /./,
    'Folded parts are opened by a script before printing where this is missing.',
    'css.selectors.details-content',
    'css.properties.content-visibility',
  ),
  ...allow(
    /^src\/styles\/classroom-slides\.css$/,
    'Comes with content-visibility, which no browser of the floor without it has: all rows are laid out there.',
    'css.properties.contain-intrinsic-size',
  ),
  ...allow(
    /./,
    'Where the browser doesn’t colour text by itself the same words are wrapped in <mark>.',
    'css.selectors.highlight',
  ),
  ...allow(
    /./,
    'Firefox’s name for what stands beside it for the others.',
    'css.selectors.-moz-progress-bar',
  ),
];

/** In built pages. */
export const ALLOWED_IN_PAGES: readonly Allowance[] = [
  ...allow(
    /./,
    'A page without an icon of its own in the tab, or that can’t be installed, is the same page.',
    'html.elements.link.rel.icon',
    'html.elements.link.rel.manifest',
  ),
];

/**
 * In built scripts, wherever the bundler puts them: besides what our source is allowed, what packages do behind a check
 * of their own. Our own source is judged by its types above, so a name here lets nothing of ours pass.
 */
export const ALLOWED_IN_SCRIPTS: readonly Allowance[] = [
  ...allow(
    /\/_astro\//,
    'React asks whether they are there before it uses them.',
    'navigator.connection()',
    'api.Navigation.navigate_event',
    'api.Navigation.navigatesuccess_event',
    'api.Navigation.navigateerror_event',
    'api.Document.startViewTransition',
    'api.ViewTransition.skipTransition',
  ),
  ...allow(
    /\/_astro\//,
    'The libraries for hashes, codes and signatures ask whether they are there before they use them.',
    'es-x/no-uint8array-prototype-tohex',
    'es-x/no-uint8array-fromhex',
    'es-x/no-uint8array-frombase64',
    'es-x/no-uint8array-prototype-tobase64',
  ),
  ...allow(
    /\/_astro\//,
    'Methods of these names are the own ones of the schedule of the review.',
    'api.ToggleEvent.newState',
  ),
  ...allow(
    /\/_astro\//,
    'Judged in our source.',
    'Highlight',
    'api.SpeechSynthesis.getVoices',
    'api.SpeechSynthesis.voiceschanged_event',
    'requestIdleCallback',
    'api.Window.requestIdleCallback',
    'api.HTMLElement.showPopover',
    'api.HTMLElement.hidePopover',
    'api.VisualViewport.scrollend_event',
  ),
];
