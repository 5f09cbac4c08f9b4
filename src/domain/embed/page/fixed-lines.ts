import type { Configuration } from '../configuration.ts';
import type { EmbedKit } from '../kit.ts';
import { isOpen } from '../placeholder.ts';
import { finding, type PageFinding } from './finding.ts';
import { fixedLine, isAlike, isSame, type Candidate, type FixedLine } from './fixed-line.ts';
import type { Page } from './page.ts';

/** Everything about the two lines that must stay as they are: missing, twice, changed, or not to be judged. */
export function fixedLineFindings(kit: EmbedKit, configuration: Configuration, page: Page): PageFinding[] {
  return (['stylesheet', 'script'] as const).flatMap((part) => {
    const line = fixedLine(kit, configuration, page, part);
    if (line.candidates.some(({ address }) => isOpen(address))) return [];
    return line.address === '' ? withoutAddress(line) : withAddress(line);
  });
}

function withAddress(fixed: FixedLine): PageFinding[] {
  const { part, name, address, candidates, line, lost } = fixed;
  const right = candidates.filter((tag) => isSame(tag.address, address));
  if (right.length > 0)
    return [
      ...right.flatMap((tag) => changedAttributes(fixed, tag)),
      ...right.slice(1).map((tag) => twice(fixed, tag, 'error')),
    ];
  const unchanged = `Übernehmen Sie die Zeile unverändert: ${line}`;
  const alike = candidates.filter((tag) => isAlike(tag.address, address));
  if (alike.length > 0)
    return alike.map((tag) => {
      const message = `${name} hat eine andere Adresse als vorgegeben: ${tag.address}`;
      return finding('fixed-changed', 'error', tag.offset, message, unchanged);
    });
  const message =
    lost === null ? `${name} fehlt.` : `${name} ist abgeschaltet, zum Beispiel in einem Kommentar.`;
  return [finding(`${part}-missing`, 'error', lost, message, `Fügen Sie die Zeile ein: ${line}`)];
}

const twice = ({ part, name }: FixedLine, tag: Candidate, level: 'error' | 'warning'): PageFinding =>
  finding(
    `${part}-twice`,
    level,
    tag.offset,
    level === 'error' ? `${name} ist zweimal eingebunden.` : `Zweimal eingebunden: ${tag.address}`,
    'Lassen Sie nur eine der Zeilen stehen.',
  );

function changedAttributes({ name, others, line, address }: FixedLine, tag: Candidate): PageFinding[] {
  const expected = Object.entries(others);
  const extra = Object.entries(tag.attributes).filter(
    ([key, value]) => !Object.hasOwn(others, key) && !isSame(value, address),
  );
  const what = [
    ...extra.map(([key]) => `${key} ist dazugekommen`),
    ...expected.filter(([key]) => tag.attributes[key] === undefined).map(([key]) => `${key} fehlt`),
    ...expected
      .filter(([key, value]) => (tag.attributes[key] ?? value).toLowerCase() !== value.toLowerCase())
      .map(([key]) => `${key} ist geändert`),
  ];
  if (what.length === 0) return [];
  const message = `${name}: Diese Zeile soll unverändert bleiben, ist aber geändert (${what.join(', ')}).`;
  return [finding('fixed-changed', 'error', tag.offset, message, `Übernehmen Sie die Zeile so: ${line}`)];
}

/** The address is not known: what is there cannot be judged, but nothing at all is surely too little. */
function withoutAddress(fixed: FixedLine): PageFinding[] {
  const { part, name, candidates } = fixed;
  if (candidates.length === 0) {
    const remedy = 'Fügen Sie die Zeile ein, die Sie vom Anbieter bekommen haben.';
    return [finding(`${part}-missing`, 'error', null, `${name} fehlt.`, remedy)];
  }
  const again = candidates.filter(
    (tag, index) => candidates.findIndex((first) => isSame(first.address, tag.address)) < index,
  );
  const message = `${name} lässt sich nicht prüfen: Die richtige Adresse ist nicht bekannt.`;
  const remedy =
    'Tragen Sie oben die Adresse ein, die Sie vom Anbieter bekommen haben, und prüfen Sie noch einmal.';
  return [
    finding(`${part}-unknown`, 'note', null, message, remedy),
    ...again.map((tag) => twice(fixed, tag, 'warning')),
  ];
}
