import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { atomFeed, withFullAddresses, type FeedEntry } from './atom-feed.ts';

const facts = {
  title: 'Protokolle – Muster & Co',
  description: 'Neue <Protokolle>',
  page: 'https://www.example.org/projekttermine/',
  address: 'https://www.example.org/projekttermine/protokolle.xml',
  author: 'Stadt Musterstadt',
};
const entries: FeedEntry[] = [
  {
    title: 'A < B & C',
    id: 'https://www.example.org/projekttermine/2026-03-12/',
    link: 'https://www.example.org/projekttermine/2026-03-12/?a&b',
    updated: '2026-04-01',
    published: '2026-03-12',
    summary: 'Öffnung & <b>',
    content: '<p>Absatz ]]> &amp; mehr</p>',
  },
  {
    title: 'Ohne alles',
    id: 'https://www.example.org/projekttermine/2026-02-12/',
    link: 'https://www.example.org/projekttermine/2026-02-12/',
    updated: '2026-02-12',
  },
];

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** A strict parse with namespaces: what is not well-formed throws. */
function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  const add = (text: string) => {
    const current = open.at(-1);
    if (current) current.text += text;
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => assert.fail(error));
  parser.on('opentag', ({ uri, local, attributes }) => {
    assert.equal(uri, 'http://www.w3.org/2005/Atom');
    const own = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element = { name: local, attributes: Object.fromEntries(own), text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  return top.children[0] ?? assert.fail('no root');
}

const feed = parse(atomFeed(entries, facts));
const named = ({ children }: Element, name: string) => children.filter((child) => child.name === name);
const one = (element: Element, name: string) => {
  const [first, ...others] = named(element, name);
  assert.equal(others.length, 0, name);
  return first ?? assert.fail(`no ${name}`);
};
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

test('RFC 4287, 4.1.1: id, title, updated and author of the feed, and the link to itself', () => {
  assert.equal(feed.name, 'feed');
  assert.equal(one(feed, 'id').text, facts.page);
  assert.equal(one(feed, 'title').text, facts.title);
  assert.match(one(feed, 'updated').text, rfc3339);
  assert.equal(one(one(feed, 'author'), 'name').text, facts.author);
  const self = named(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self');
  assert.deepEqual(
    self.map(({ attributes }) => attributes['href']),
    [facts.address],
  );
});

test('RFC 4287, 4.1.2: id, title, updated and a link of every entry', () => {
  const found = named(feed, 'entry');
  assert.equal(found.length, 2);
  for (const entry of found) {
    assert.ok(URL.canParse(one(entry, 'id').text));
    assert.match(one(entry, 'updated').text, rfc3339);
    assert.ok(URL.canParse(one(entry, 'link').attributes['href'] ?? ''));
    assert.equal(one(entry, 'title').attributes['type'], 'html');
  }
  const [first] = found;
  assert.ok(first);
  assert.equal(one(first, 'title').text, 'A &lt; B &amp; C');
  assert.equal(one(first, 'summary').text, 'Öffnung &amp; &lt;b&gt;');
  assert.equal(one(first, 'content').text, '<p>Absatz ]]> &amp; mehr</p>');
  assert.equal(one(first, 'published').text, '2026-03-12T00:00:00.000Z');
});

test('the feed is as old as its newest entry, and equal for equal content', () => {
  assert.equal(one(feed, 'updated').text, '2026-04-01T00:00:00.000Z');
  assert.equal(atomFeed(entries, facts), atomFeed(entries, facts));
});

test('no entries, no feed', () => assert.throws(() => atomFeed([], facts)));

const addresses: [html: string, expected: string][] = [
  ['<a href="/neues/">', '<a href="https://www.example.org/neues/">'],
  ['<img src="/a.png" alt="">', '<img src="https://www.example.org/a.png" alt="">'],
  ['<a href="https://example.net/">', '<a href="https://example.net/">'],
  ['<a href="//example.net/">', '<a href="//example.net/">'],
];
for (const [html, expected] of addresses)
  test(html, () => assert.equal(withFullAddresses(html, 'https://www.example.org'), expected));
