// What every page runs. It stands in the place of Starlight's own script, see astro.config.mjs: one file, one request.
import './site-search/site-search.ts';
import './passage-marks/when-linked.ts';
import './offline-copy/when-kept.ts';
import './theme-choice/theme-choice.ts';
import './land-line/land-line.ts';
import './section-link/section-link.ts';
