/**
 * A piece of text as a PDF places it: origin top left, `y` is the baseline, lengths in points.
 * The order of the items in their list is the order in which the PDF draws them.
 */
export interface TextItem {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Font size. */
  size: number;
  bold: boolean;
}

/** One page of a PDF as positioned text. */
export interface TextPage {
  height: number;
  items: TextItem[];
}

/** A printed line: what stands on one baseline within one column. */
export interface TextLine {
  text: string;
  left: number;
  right: number;
  y: number;
  /** Font size of most of its letters. */
  size: number;
  /** Whether every piece of it is bold. */
  bold: boolean;
  /** Where text begins again after a wide gap, as in the row of a table. */
  tabs: number[];
}

export const rightOf = (item: TextItem): number => item.x + item.width;
