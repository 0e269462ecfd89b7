// Says how long a browser may keep a file: files with a hash in their name for good, all others ask again.

/**
 * @param pathname path below the site's base, without a leading slash
 * @param isShared false for pages that only some may see: no proxy between keeps them
 */
export function cacheControl(pathname: string, isShared: boolean): string {
  const isHashed = pathname.startsWith('_astro/') || /^data\/.+[./][0-9a-f]{8,}\.[a-z0-9]+$/.test(pathname);
  return isHashed ? `${isShared ? 'public' : 'private'}, max-age=31536000, immutable` : 'no-cache';
}
