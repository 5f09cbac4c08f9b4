// Runs before the first paint, so that a chosen colour scheme does not flash.
try {
  var scheme = localStorage.getItem('color-scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.colorScheme = scheme;
} catch {
  // Storage may be blocked; the system's scheme applies.
}
