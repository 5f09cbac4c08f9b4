import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llmsText, type OverviewLink } from './llms-text.ts';

const links: [link: OverviewLink, expected: string][] = [
  [{ label: 'A', url: 'https://a.example/', note: 'Note.' }, '- [A](https://a.example/): Note.'],
  [{ label: 'A', url: 'https://a.example/', note: '' }, '- [A](https://a.example/)'],
  [{ label: 'A [b]', url: 'https://a.example/', note: 'x\n  y' }, '- [A \\[b\\]](https://a.example/): x y'],
];

for (const [link, expected] of links)
  test(expected, () => {
    const sections = [
      { title: 'Kapitel', links: [link] },
      { title: 'Leer', links: [] },
    ];
    assert.equal(
      llmsText({ title: 'Leitfaden', summary: 'Worum\nes geht', text: ['Stand.'], sections }),
      `# Leitfaden\n\n> Worum es geht\n\nStand.\n\n## Kapitel\n\n${expected}\n`,
    );
  });
