// What the Markdown of a page of help becomes: its links lead below the base path, its pictures carry numbers.
import HelpLink from './HelpLink.astro';
import HelpPicture from './HelpPicture.astro';

export const helpTags = { a: HelpLink, 图: HelpPicture };
