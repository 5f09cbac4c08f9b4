/** What kind of thing an operator fills in or decides; a stable name for programs. */
export type LaunchKind =
  | 'operator'
  | 'legal-text'
  | 'contact'
  | 'security'
  | 'setting'
  | 'content'
  | 'sample'
  | 'template'
  | 'clickdummy'
  | 'picture'
  | 'pdf'
  | 'project'
  | 'open-fact';

/** One thing to fill in or to decide before the site goes public. */
export interface LaunchItem {
  kind: LaunchKind;
  /** What it is, in German. */
  what: string;
  /** File, or `null` for what is set when building. */
  file: string | null;
  line: number | null;
  /** What to do about it, in German. */
  remedy: string;
  /** Whether the site must not go public without it. */
  obligatory: boolean;
  /** Page that shows it: chapter, flow, Land …; for open facts only. */
  subject?: string;
}

/** Names that lead nowhere, set aside for examples and tests (RFC 2606). */
const reserved = /(^|\.)(invalid|example|test|localhost)$|(^|\.)example\.(com|net|org)$/i;

/** Whether an address is a placeholder: a host or mail address below a reserved name. */
export const isPlaceholder = (host: string): boolean => reserved.test(host.slice(host.lastIndexOf('@') + 1));
