// Says that scripts run, and applies the stored theme and text size before the first paint; storage may be blocked, then the system decides.
document.documentElement.dataset.scripts = 'on';
try {
  const theme = localStorage.getItem('huikuan:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const zoom = Number(localStorage.getItem('huikuan:text'));
  if (zoom >= 0.9 && zoom <= 1.3) document.documentElement.style.setProperty('--zoom', zoom);
} catch {}
// Notes which field was typed in, before anything else runs: what a browser puts into a field comes without this event.
addEventListener('input', ({ target }) => {
  if (target.dataset?.field) target.dataset.typed = '';
});
