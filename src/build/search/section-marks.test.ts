import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markSections, withoutSectionTokens } from './section-marks.ts';

const table: [text: string, marked: string][] = [
  ['§ 5 Satzung', '¶000500 5 Satzung'],
  ['§\u00A012a', '¶001201\u00A012a'],
  ['§&nbsp;12a', '¶001201&nbsp;12a'],
  ['§5', '¶0005005'],
  ['§§ 5, 6a und 7', '^|¶000500^|¶000601^|¶000700 5, 6a und 7'],
  ['§§ 18–20', '^|¶001800^|¶001900^|¶002000 18–20'],
  ['§§ 18a bis 20', '^|¶001801^|¶001900^|¶002000 18a bis 20'],
  ['§§ 1 bis 99', '^|¶000100^|¶009900 1 bis 99'],
  ['ein § allein', 'ein § allein'],
  ['5 Euro', '5 Euro'],
];

for (const [text, marked] of table)
  test(text, () => {
    assert.equal(markSections(`<p data-pagefind-body>${text}</p>`), `<p data-pagefind-body>${marked}</p>`);
    if (text !== '§5') assert.equal(withoutSectionTokens(marked), text);
  });
