import type { MdastNode } from 'satteri';
import { changesFeed } from '../../../domain/change/addresses.ts';
import { stepAnchor } from '../../../domain/clickdummy/address.ts';
import { eventAddress, offerAddresses } from '../../../domain/meeting/addresses.ts';
import { minutesAnchors, pdfAnchors } from './anchor-rules.ts';
import type { CollectionName } from '../files/collections.ts';
import type { ContentDocument } from '../content.ts';
import { pageAnchors } from './headings.ts';
import type { GatheredMeeting } from '../minutes/meeting-rules.ts';
import { elementsOf } from '../text/page-elements.ts';
import { selectTexts } from '../yaml/select.ts';

/** Where the entries of a collection have a page of their own. */
const places: Partial<Record<CollectionName, string>> = {
  guide: '/leitfaden/',
  flows: '/antragsstrecken/',
  examples: '/beispiele/',
  mail: '/email/',
  meetings: '/projekttermine/',
  legal: '/',
};

/** Address of a document's page, or `undefined` if it has none of its own. */
export function addressOf({ collection, id }: ContentDocument): string | undefined {
  const place = places[collection];
  return place === undefined ? undefined : `${place}${id}/`;
}

/** Anchors every chapter has: its list of sources. */
const chapterAnchors = ['quellen'];

/** Anchors of a page. */
export interface Anchors {
  names: readonly string[];
  /** Anchors of this form must be among the names; without it all must. */
  checked?: RegExp;
}

/**
 * All addresses of the site with their anchors; `undefined` where anchors are not known or hold the state
 * of the page, so that nothing can be said about them.
 */
export type Addresses = Map<string, Anchors | undefined>;

const uses = (page: MdastNode, component: string): boolean =>
  elementsOf(page).some(({ name }) => name === component);

function anchorsOf(
  { collection, page }: ContentDocument,
  terms: readonly string[] | undefined,
): Anchors | undefined {
  if (!page || (collection !== 'guide' && collection !== 'legal')) return undefined;
  const glossary = uses(page, 'Glossary') ? terms : [];
  const own = collection === 'guide' ? chapterAnchors : [];
  return glossary && { names: [...pageAnchors(page).map(({ name }) => name), ...glossary, ...own] };
}

/** Anchors that are not the frame's, of which all pages have the same, and not the state of the page. */
const ofText = /^(?!_top$|quellen$|quelle-\d+$)[^&=]+$/;
const ofPdfPages = /(^|-)seite-\d+$/;

/** Anchors of a meeting; of a text that cannot be read, only those of PDF pages (`seite-3`) are known. */
function anchorsOfMeeting(meeting: GatheredMeeting, documents: readonly ContentDocument[]): Anchors {
  const index = documents.find(({ path }) => path === meeting.file);
  const text = index ? minutesAnchors(index) : [];
  return { names: [...(text ?? []), ...pdfAnchors(meeting)], checked: text ? ofText : ofPdfPages };
}

/**
 * Addresses of the meetings with their anchors. What is made of all of them exists only if there are real ones to fill
 * it.
 *
 * @param documents the texts of the minutes among them
 */
export function meetingAddresses(
  meetings: readonly GatheredMeeting[],
  withSamples: boolean,
  documents: readonly ContentDocument[],
): Addresses {
  const addresses: Addresses = new Map(
    meetings
      .filter(({ sample }) => withSamples || !sample)
      .map((meeting) => [`/projekttermine/${meeting.id}/`, anchorsOfMeeting(meeting, documents)]),
  );
  const real = meetings.filter(({ sample }) => !sample);
  for (const { id } of real) addresses.set(eventAddress(id), undefined);
  if (real.length > 0) addresses.set(offerAddresses.calendar, undefined);
  if (real.some(({ hasMinutes }) => hasMinutes)) addresses.set(offerAddresses.feed, undefined);
  if (real.some(({ hasStatements }) => hasStatements)) addresses.set(offerAddresses.statements, undefined);
  return addresses;
}

/** Click-dummies: one page per flow, with an anchor for each step all flows share. */
function clickdummyPages(documents: readonly ContentDocument[]): [string, Anchors][] {
  const steps = documents
    .filter(({ collection }) => collection === 'clickdummy')
    .flatMap(({ yaml }) => selectTexts(yaml?.data, 'steps.*.id'));
  const names = steps.map((_, index) => stepAnchor(index + 1));
  return documents
    .filter(({ collection }) => collection === 'flows')
    .map((flow) => [`${addressOf(flow)}klickdummy/`, { names, checked: /^schritt-/ }]);
}

/** The template for registering; its page is `/email/` itself. */
const registerMail = (documents: readonly ContentDocument[]): string[] =>
  documents
    .filter(({ collection }) => collection === 'service')
    .flatMap(({ yaml }) => selectTexts(yaml?.data, 'register.mail').map(({ text }) => text));

/**
 * Lists all addresses of the site.
 *
 * @param fixed addresses that do not depend on the content
 * @param meetings addresses of the meetings (a folder with PDFs only is no document) with the anchors of their minutes
 * @param terms ids of the glossary; `undefined` if it cannot be read
 */
export function makeAddresses(
  documents: readonly ContentDocument[],
  fixed: readonly string[],
  meetings: Addresses,
  terms: readonly string[] | undefined,
): Addresses {
  const addresses: Addresses = new Map(fixed.map((address) => [address, undefined]));
  for (const document of documents) {
    const address = addressOf(document);
    if (address !== undefined && document.collection !== 'meetings')
      addresses.set(address, anchorsOf(document, terms));
    if (document.collection !== 'guide') continue;
    for (const { text } of selectTexts(document.yaml?.data, 'aliases.*'))
      addresses.set(`/leitfaden/${text}/`, undefined);
  }
  if (documents.some(({ collection }) => collection === 'changes')) addresses.set(changesFeed, undefined);
  for (const [address, anchors] of clickdummyPages(documents)) addresses.set(address, anchors);
  for (const id of registerMail(documents)) addresses.delete(`/email/${id}/`);
  for (const [address, anchors] of meetings) addresses.set(address, anchors);
  return addresses;
}
