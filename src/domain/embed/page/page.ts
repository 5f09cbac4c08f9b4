import type { Mark } from './marked-source.ts';

/** An element the browser has made. */
export interface PageElement {
  name: string;
  /** Place of its start tag in the source. */
  offset: number;
  attributes: Record<string, string>;
  /** It stands in a `<template>`, which the browser does not show. */
  inert: boolean;
}

/** Where a tag is written that became no element. */
export type LostPlace = 'comment' | 'script' | 'noscript' | 'text' | 'value' | 'unfinished';

/** The place of a text that holds what looks like tags, by the name of the element around it. */
export const textPlace = (parent: string): LostPlace =>
  /^(script|style)$/i.test(parent) ? 'script' : /^noframes$/i.test(parent) ? 'noscript' : 'text';

/** A start tag that became no element. */
export interface LostTag {
  name: string;
  offset: number;
  place: LostPlace;
}

/** A page as the browser understands it. */
export interface Page {
  source: string;
  elements: PageElement[];
  lost: LostTag[];
  /** End tags of watched elements that end something. */
  ends: { name: string; offset: number }[];
}

/** What the browser has made of the numbered tags. */
export interface Reading {
  elements: { number: number; attributes: [name: string, value: string][]; inert: boolean }[];
  /** Numbers found in comments, scripts, texts and values. */
  lost: { number: number; place: LostPlace }[];
}

/**
 * Puts together what the source and the browser say.
 *
 * @param source the page as pasted, line breaks as `\n`
 * @param marks the numbered tags
 * @param reading what became of them; a start tag without trace was never finished
 */
export function makePage(source: string, marks: readonly Mark[], reading: Reading): Page {
  const made = new Map(reading.elements.map((element) => [element.number, element]));
  const places = new Map(reading.lost.map(({ number, place }) => [number, place]));
  const page: Page = { source, elements: [], lost: [], ends: [] };
  marks.forEach(({ name, offset, end }, number) => {
    const element = made.get(number);
    const place = places.get(number);
    if (element) {
      const attributes = Object.fromEntries(element.attributes);
      page.elements.push({ name, offset, attributes, inert: element.inert });
    } else if (!end) page.lost.push({ name, offset, place: place ?? 'unfinished' });
    else if (place === undefined) page.ends.push({ name, offset });
  });
  return page;
}
