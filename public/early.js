// Runs before the first paint: what the styles must know so that nothing jumps or flashes.
document.documentElement.dataset.script = 'on';
if (/[?&]q=[^&]/.test(location.search)) document.documentElement.dataset.asked = 'on';
try {
  var scheme = localStorage.getItem('color-scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.colorScheme = scheme;
} catch {
  // Storage may be blocked; the system's scheme applies.
}
