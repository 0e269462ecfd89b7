// Starts on every page: theme and the word inside other apps at once, all other notices when the page is idle.
import './notices/in-app-first.ts';
import './theme-toggle.ts';
import { whenIdle } from './when-idle.ts';

whenIdle(async () => {
  const { startSite } = await import('./notices/start-site.ts');
  await startSite();
});
