// Says that scripts run, and applies the stored theme before the first paint; storage may be blocked, then the system decides.
document.documentElement.dataset.scripts = 'on';
try {
  const theme = localStorage.getItem('huikuan:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
// Notes which field was typed in, before anything else runs: what a browser puts into a field comes without this event.
addEventListener('input', ({ target }) => {
  if (target.dataset?.field) target.dataset.typed = '';
});
