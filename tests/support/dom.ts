// Unmounts what a component test rendered, so that no test sees another one's page.
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => cleanup());

// jsdom lays nothing out, so there is nothing to scroll and no width to ask for.
Element.prototype.scrollIntoView = () => {};
window.scrollTo = () => {};
window.matchMedia ??= ((media: string) => ({ media, matches: false })) as typeof window.matchMedia;
