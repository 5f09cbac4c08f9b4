import { loadStylesheet } from '../stylesheet/load-stylesheet.ts';
import styles from './search-dialog.css?url';

/** Settles when the styles of the dialog are there, or did not come: without them it works all the same. */
export const ready = loadStylesheet(styles);
