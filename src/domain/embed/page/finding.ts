/** What can be wrong with a page. */
export type FindingKind =
  | 'no-html'
  | 'too-large'
  | 'no-element'
  | 'element-missing'
  | 'element-not-chosen'
  | 'element-unknown'
  | 'element-twice'
  | 'element-lost'
  | 'element-as-text'
  | 'element-open'
  | 'ags-missing'
  | 'ags-wrong'
  | 'ags-foreign'
  | 'ags-differs'
  | 'attribute-missing'
  | 'attribute-unknown'
  | 'attribute-value'
  | 'attribute-twice'
  | 'script-missing'
  | 'script-twice'
  | 'script-unknown'
  | 'stylesheet-missing'
  | 'stylesheet-twice'
  | 'stylesheet-unknown'
  | 'fixed-changed'
  | 'placeholder-left';

/** In the order of weight: error = it will not work, warning = please look, note = cannot be judged or does no harm. */
export type Level = 'error' | 'warning' | 'note';

/** One thing to say about a page. */
export interface PageFinding {
  kind: FindingKind;
  level: Level;
  /** Place in the source; `null` = the page as a whole. */
  offset: number | null;
  message: string;
  remedy: string;
}

/** Makes a finding; kind and level first, as in a table. */
export const finding = (
  kind: FindingKind,
  level: Level,
  offset: number | null,
  message: string,
  remedy: string,
): PageFinding => ({ kind, level, offset, message, remedy });
