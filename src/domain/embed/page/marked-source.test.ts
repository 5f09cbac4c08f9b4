import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { snippets } from '../../../../e2e/embed-snippets.ts';
import { nodesBelow, readWithParse5 } from './fixture.test.ts';
import { readStartTag } from './start-tag.ts';

const isWatched = (name: string) => /^(script|link)$|-/.test(name);
const asBrowser = { scriptingEnabled: true, sourceCodeLocationInfo: true };

/** Places of start tags and their attributes in the page as it is, read as a browser with scripts does. */
function places(source: string): string[] {
  return [...nodesBelow(parse(source, asBrowser))].flatMap(({ node }) => {
    if (!('attrs' in node) || !node.sourceCodeLocation?.startTag) return [];
    const { startTag, attrs = {} } = node.sourceCodeLocation;
    const written = Object.entries(attrs).map(([name, place]) => `${name}@${place.startOffset}`);
    return [`${node.nodeName}@${startTag.startOffset} ${written.sort().join(' ')}`];
  });
}

for (const { name, html } of snippets.filter((one) => one.html.length < 10_000))
  test(`the numbers agree with the parser: ${name}`, () => {
    const source = html.replaceAll('\r\n', '\n');
    const known = new Set(places(source));
    const found = readWithParse5(source, isWatched).elements.map((element) => {
      const written = new Map(
        readStartTag(source, element.offset)
          .attributes.reverse()
          .map((one) => [one.name, one.offset]),
      );
      const attributes = [...written].map(([key, offset]) => `${key}@${offset}`).sort();
      return `${element.name}@${element.offset} ${attributes.join(' ')}`;
    });
    assert.deepEqual(
      found.filter((place) => !known.has(place)),
      [],
    );
    const watched = [...known].filter((place) => isWatched(place.split('@')[0] ?? ''));
    assert.deepEqual(
      watched.filter((place) => !found.includes(place)),
      [],
    );
  });
