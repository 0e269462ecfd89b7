// Applies the stored theme before the first paint; storage may be blocked, then the system decides.
try {
  const theme = localStorage.getItem('huikuan:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
