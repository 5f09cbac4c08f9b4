// Most readers keep nothing: for them the rest is not loaded. Storage may be blocked; then nothing is kept either.
try {
  if (document.getElementById('mein-weg') && localStorage.getItem('mein-weg')) void import('./show-line.ts');
} catch {}
