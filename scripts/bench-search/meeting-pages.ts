import type { Page } from '../../src/build/search/pagefind-run.ts';
import { plainPage } from '../../src/build/search/bench/markdown-pages.ts';
import { madeUpMinutes } from '../made-up-minutes.ts';

/** Pages of made-up minutes, each with an anchor per topic. */
export const meetingPages = (count: number): Page[] =>
  madeUpMinutes(count).map(({ date, title, topics }, index) => {
    const parts = topics.map((topic, at) => `<h2 id="top-${at + 1}">${topic.title}</h2><p>${topic.text}</p>`);
    return plainPage(`${date}-${index}`, title, parts.join(''), date);
  });
