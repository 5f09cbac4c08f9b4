import type { Page } from '@playwright/test';

/** A picture of the documentation: a page of the guide, or a part of it. */
export interface DocumentationPicture {
  /** Where it lies in the project; the ending is its format. */
  file: string;
  /** Address below the site. */
  path: string;
  /** Width and height of the window. */
  window: readonly [width: number, height: number];
  /** Elements that the part that is shown must hold; the whole window if not said. */
  part?: readonly string[];
  /** What is to be waited for, or done, before the picture is taken. */
  before?: (page: Page) => Promise<void>;
}

/** Wide enough for the column at the side, narrow enough to be read in the column of a Git host. */
const office = [1100, 900] as const;
const narrow = [760, 900] as const;

const inHandbook = (name: string) => `content/handbuch/${name}.webp`;

/** All pictures of the documentation: that of the README, then those of the handbook in the order of its text. */
export const pictures: readonly DocumentationPicture[] = [
  { file: 'scripts/readme-picture.png', path: '', window: [1366, 900] },
  {
    file: inHandbook('kapitel'),
    path: 'leitfaden/nachnutzung-anmelden/',
    window: office,
    part: ['main h1', 'ol.todo > :first-child'],
  },
  {
    file: inHandbook('protokoll'),
    path: 'projekttermine/2026-03-12-dvdv-eintrag/',
    window: office,
    part: ['nav.stations', 'main h1', 'main section.pdf-page'],
  },
  {
    file: inHandbook('katalog'),
    path: 'antragsstrecken/',
    window: narrow,
    part: ['li.flow:has(a[href="/antragsstrecken/ausbildung/"])'],
  },
  {
    file: inHandbook('antragsstrecke'),
    path: 'antragsstrecken/ausbildung/',
    window: narrow,
    part: ['main h1', 'dl.steck > :nth-child(8)'],
  },
  {
    file: inHandbook('mein-weg'),
    path: 'mein-weg/#v1?land=NW&fachverfahren=auso&rolle=leitung',
    window: narrow,
    part: ['[data-task=einzelabruf]'],
    before: (page) => page.locator('[data-task=einzelabruf]').waitFor(),
  },
  {
    file: inHandbook('beispiel'),
    path: 'beispiele/potsdam/',
    window: narrow,
    part: ['figure.shot'],
  },
  {
    file: inHandbook('suche'),
    path: 'suche/?q=Kennwort',
    window: narrow,
    part: ['main form.search-form', '[data-results]'],
    before: (page) => page.locator('[data-results] li').first().waitFor(),
  },
  {
    file: inHandbook('neues'),
    path: '',
    window: narrow,
    part: ['section[aria-labelledby=neu]'],
  },
];
