// Only readers who keep the site on their device need more.
if (navigator.serviceWorker?.controller) void import('./copy-notices.ts');
