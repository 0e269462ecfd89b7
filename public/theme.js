// Says that scripts run, and applies the stored theme before the first paint; storage may be blocked, then the system decides.
document.documentElement.dataset.scripts = 'on';
try {
  const theme = localStorage.getItem('huikuan:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
