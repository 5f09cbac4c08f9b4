import styles from './passage-marks.css?url';

let loaded: Promise<void> | undefined;

/**
 * Loads the styles of the marks once. A stylesheet imported the usual way would be linked on every page, although
 * only a reader who comes from the search needs it.
 */
export const loadStyles = (): Promise<void> =>
  (loaded ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    // Without the styles the marks lack their colour, and the bar stands plainly in the text.
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  }));
