import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseState, stateStart } from '../address-state/address-state.ts';
import type { WayCatalogue, WayTask } from './catalogue.ts';
import { profileKeys, readProfile } from './profile.ts';
import { taskSchema } from './schema.ts';

const task = (id: string, station: string, roles: string[], more: Partial<WayTask> = {}): WayTask => ({
  ...{ id, title: `Aufgabe ${id}`, station, roles, text: 'So geht es.', result: 'Es ist getan.' },
  ...{ sources: ['Musterquelle (Musteramt)'], ...more },
});

/** A small way with one task for each condition. */
export const catalogue: WayCatalogue = {
  service: 'Musterdienst',
  stand: '15.01.2026',
  stations: [
    { id: 'anfang', name: 'Anfang' },
    { id: 'mitte', name: 'Mitte' },
    { id: 'ende', name: 'Ende' },
  ],
  roles: [
    { id: 'leitung', name: 'Leitung' },
    { id: 'web', name: 'Webredaktion' },
  ],
  laender: [
    { id: 'XA', name: 'Musterland' },
    { id: 'XB', name: 'Beispielland' },
    { id: 'XC', name: 'Drittland' },
  ],
  fachverfahren: [{ id: 'hund', name: 'Hund 3' }],
  competences: [{ id: 'marke', name: 'Marke' }],
  gate: { question: 'Haben Sie Zugang?', yesNote: 'nur mit Zugang', noNote: 'nur ohne Zugang' },
  tasks: [
    task('lesen', 'anfang', ['leitung', 'web']),
    task('vertrag', 'anfang', ['leitung'], { when: { laender: ['XA'] } }),
    task('melden', 'anfang', ['leitung'], { when: { gate: 'no' }, link: '/email/', needs: ['Name', 'AGS'] }),
    task('pruefen', 'mitte', ['web'], {
      when: { fachverfahren: ['anderes'] },
      otherwise: 'Steht in der Liste.',
    }),
    task('klaeren', 'mitte', ['leitung'], { when: { undecided: 'marke' } }),
    task('waehlen', 'mitte', ['leitung'], { when: { competent: 'marke' }, limitHours: 48 }),
    task('eintrag', 'mitte', ['web'], { done: { text: 'Zentral eingetragen.', stand: '2026-01-10' } }),
    task('element', 'ende', ['web'], { when: { embedding: 'single' } }),
    task('zugabe', 'ende', ['web'], { optional: true, after: ['vertrag', 'eintrag'] }),
  ],
};

/** The profile an address opens. */
export const profileOf = (fragment: string) =>
  readProfile(parseState(fragment && stateStart + fragment, profileKeys), catalogue).profile;

test('the small way has the form of a real one', () => {
  for (const { sources, ...one } of catalogue.tasks)
    assert.equal(taskSchema.safeParse({ ...one, source: sources }).error, undefined, one.id);
});
