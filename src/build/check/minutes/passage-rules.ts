import type { ContentDocument } from '../content.ts';
import { pdfAnchors } from '../links/anchor-rules.ts';
import { error, type Fault } from '../report/fault.ts';
import { pageAnchors } from '../links/headings.ts';
import { anchorHint } from '../report/hint.ts';
import type { GatheredMeeting } from './meeting-rules.ts';
import { selectTexts } from '../yaml/select.ts';
import { quote } from '../report/text-quote.ts';

/** Decisions and open points whose passage (`at`) the page of their meeting does not have. */
export const passageFaults = (
  documents: readonly ContentDocument[],
  meetings: readonly GatheredMeeting[],
): Fault[] =>
  documents.flatMap(({ path, collection, yaml, page }) => {
    const meeting = meetings.find(({ file }) => file === path);
    if (collection !== 'meetings' || !meeting || !yaml) return [];
    // A PDF that cannot be read has its own fault; which pages it would have is not known.
    const unread = meeting.pdfs.some(({ pages }) => pages === 0);
    const anchors = [...(page ? pageAnchors(page).map(({ name }) => name) : []), ...pdfAnchors(meeting)];
    return ['decisions.*.at', 'openPoints.*.at']
      .flatMap((pattern) => selectTexts(yaml.data, pattern))
      .filter(({ text }) => !anchors.includes(text) && !(unread && /(^|-)seite-\d+$/.test(text)))
      .map(({ text, path: at }) =>
        error(path, yaml.locate(at), 'dead-anchor', [
          `Stelle ${quote(text)}, die es auf der Seite dieses Termins nicht gibt`,
          'Seite des PDF (seite-2) oder Überschrift des Protokolls als Sprungziel',
          anchorHint(text, anchors),
        ]),
      );
  });
