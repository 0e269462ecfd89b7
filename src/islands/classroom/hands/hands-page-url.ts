// Address of the page about the games of the room, at one of them.

export function handsPageUrl(game: string): string {
  const { base = '/' } = document.documentElement.dataset;
  return `${base}desk/hands/?game=${encodeURIComponent(game)}`;
}
