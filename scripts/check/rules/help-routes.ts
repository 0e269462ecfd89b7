// The pages that help may lead to and that have one address each; a test compares them with the routes of the site.

/** In both editions. */
export const OPEN_ROUTES: readonly string[] = [
  '/',
  '/exam/',
  '/exam/certificate/',
  '/exam/verify/',
  '/find/',
  '/handbook/laws/',
  '/handbook/terms/',
  '/help/',
  '/learn/',
  '/me/',
  '/me/backup/',
  '/me/deals/',
  '/me/deals/weekly/',
  '/me/device/',
  '/me/notes/',
  '/me/promise/',
  '/me/worksheets/',
  '/play/',
  '/play/compare/',
  '/play/profile/',
  '/play/puzzles/',
  '/play/tomorrow/',
  '/review/',
];

/** In the trainer edition alone. */
export const TRAINER_ROUTES: readonly string[] = [
  '/desk/',
  '/desk/cards/',
  '/desk/forms/',
  '/desk/groups/',
  '/desk/hands/',
  '/desk/people/',
  '/desk/report/',
  '/desk/slides/',
  '/room/',
  '/wall/',
];
