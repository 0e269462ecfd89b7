// Addresses of other pages of the course, for scripts: below the base path that the page names.

/** `path` without a leading slash, e.g. `me/backup/`. */
export function pageAddress(path: string): string {
  return `${document.documentElement.dataset['base'] ?? '/'}${path}`;
}
