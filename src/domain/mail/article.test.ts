import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, authorityPhrase, fullerName, type ArticleChoice } from './article.ts';

/** name → how it stands after „für“ when the rule decides; `null` = the rule leaves it open. */
const decided: [name: string, expected: string | null][] = [
  ['Stadt Musterstadt', 'die Stadt Musterstadt'],
  ['Landeshauptstadt Musterstadt', 'die Landeshauptstadt Musterstadt'],
  ['Freie und Hansestadt Musterburg', 'die Freie und Hansestadt Musterburg'],
  ['Hanse- und Universitätsstadt Musterburg', 'die Hanse- und Universitätsstadt Musterburg'],
  ['Große Kreisstadt Musterau', 'die Große Kreisstadt Musterau'],
  ['Kreisfreie Stadt Musterau', 'die Kreisfreie Stadt Musterau'],
  ['Brüder-Grimm-Stadt Musterau', 'die Brüder-Grimm-Stadt Musterau'],
  ['Gemeinde Musterdorf', 'die Gemeinde Musterdorf'],
  ['Verbandsgemeinde Musterdorf', 'die Verbandsgemeinde Musterdorf'],
  ['Samtgemeinde Musterdorf', 'die Samtgemeinde Musterdorf'],
  ['Verwaltungsgemeinschaft Musterdorf', 'die Verwaltungsgemeinschaft Musterdorf'],
  ['Region Musterland', 'die Region Musterland'],
  ['StädteRegion Musterland', 'die StädteRegion Musterland'],
  ['Kreisverwaltung Musterau', 'die Kreisverwaltung Musterau'],
  ['Senatsverwaltung für Inneres', 'die Senatsverwaltung für Inneres'],
  ['Zentrale Ausländerbehörde Musterau', 'die Zentrale Ausländerbehörde Musterau'],
  ['Ausländerbehörde des Landkreises Musterau', 'die Ausländerbehörde des Landkreises Musterau'],
  ['Bezirksregierung Musterau', 'die Bezirksregierung Musterau'],
  ['Regierung von Obermuster', 'die Regierung von Obermuster'],
  ['Landesdirektion Musterland', 'die Landesdirektion Musterland'],
  ['Abteilung Migration', 'die Abteilung Migration'],
  ['Die Senatorin für Inneres', 'die Senatorin für Inneres'],
  ['Die Oberbürgermeisterin der Stadt Musterau', 'die Oberbürgermeisterin der Stadt Musterau'],
  ['Landkreis Musterau', 'den Landkreis Musterau'],
  ['Kreis Musterau', 'den Kreis Musterau'],
  ['Rhein-Muster-Kreis', 'den Rhein-Muster-Kreis'],
  ['Mustertalkreis', 'den Mustertalkreis'],
  ['Kreisausschuss des Landkreises Musterau', 'den Kreisausschuss des Landkreises Musterau'],
  ['Der Magistrat der Stadt H.', 'den Magistrat der Stadt H.'],
  ['DER MAGISTRAT DER STADT H.', 'den MAGISTRAT DER STADT H.'],
  ['Magistrat der Stadt H.', 'den Magistrat der Stadt H.'],
  ['Märkischer Kreis', 'den Märkischen Kreis'],
  ['Der Märkische Kreis', 'den Märkischen Kreis'],
  ['Märkischen Kreis', 'den Märkischen Kreis'],
  ['Rheinisch-Bergischer Kreis', 'den Rheinisch-Bergischen Kreis'],
  ['Berliner Senat', 'den Berliner Senat'],
  ['Regionalverband Musterland', 'den Regionalverband Musterland'],
  ['Bezirk Musterland', 'den Bezirk Musterland'],
  ['Fachbereich Migration', 'den Fachbereich Migration'],
  ['Fachdienst Ausländerwesen', 'den Fachdienst Ausländerwesen'],
  ['Markt Musterkirchen', 'den Markt Musterkirchen'],
  ['Der Landrat des Kreises Musterau', 'den Landrat des Kreises Musterau'],
  ['Der Oberbürgermeister der Stadt Musterau', 'den Oberbürgermeister der Stadt Musterau'],
  ['Amt Musterau', 'das Amt Musterau'],
  ['Amt für Migration der Stadt Musterau', 'das Amt für Migration der Stadt Musterau'],
  ['Landratsamt Musterau', 'das Landratsamt Musterau'],
  ['Ausländeramt Musterau', 'das Ausländeramt Musterau'],
  ['Bürger- und Ordnungsamt Musterau', 'das Bürger- und Ordnungsamt Musterau'],
  ['Staatliches Amt', 'das Staatliche Amt'],
  ['Das Staatliche Amt', 'das Staatliche Amt'],
  ['Landesamt für Einwanderung', 'das Landesamt für Einwanderung'],
  ['Musterländisches Landesamt', 'das Musterländische Landesamt'],
  ['Regierungspräsidium Musterau', 'das Regierungspräsidium Musterau'],
  ['Kreisverwaltungsreferat', 'das Kreisverwaltungsreferat'],
  ['Weimarer Land', 'das Weimarer Land'],
  ['das Rathaus der Stadt Musterau', 'das Rathaus der Stadt Musterau'],
  ['Die Koordination der Stadt Musterau', 'die Koordination der Stadt Musterau'],
  ['der Stadt Musterau', 'die Stadt Musterau'],
  ['Ausländerbehörde', 'die Ausländerbehörde'],
  ['Der Präsident der Region Musterland', null],
  ['Ingolstadt', null],
  ['Darmstadt', null],
  ['Neustadt', null],
  ['Neustadt am Rennsteig', null],
  ['Neumarkt', null],
  ['Wasseramt', null],
  ['Halle', null],
  ['Die', null],
  ['Ingolstadt Ausländeramt', null],
  ['33', null],
];

test('the rule decides on the article or leaves it open', () => {
  for (const [name, expected] of decided) {
    const article = articleOf(name);
    assert.equal(article === null ? null : authorityPhrase(name, article), expected, name);
  }
});

const chosen: [name: string, choice: ArticleChoice | null, expected: string][] = [
  ['Ingolstadt', null, 'folgende Behörde: Ingolstadt'],
  ['Ingolstadt', 'ohne', 'Ingolstadt'],
  ['Ingolstadt', 'die', 'die Ingolstadt'],
  ['Der Magistrat der Stadt H.', null, 'folgende Behörde: Der Magistrat der Stadt H.'],
  ['Der Magistrat der Stadt H.', 'ohne', 'Magistrat der Stadt H.'],
  ['Märkischer Kreis', 'ohne', 'Märkischer Kreis'],
  ['Der Präsident der Region', 'den', 'den Präsident der Region'],
  ['$& {{name}}', 'die', 'die $& {{name}}'],
];

test('a choice by hand is followed', () => {
  for (const [name, choice, expected] of chosen) assert.equal(authorityPhrase(name, choice), expected, name);
});

const fuller: [name: string, expected: string | null][] = [
  ['Ingolstadt', 'Stadt Ingolstadt'],
  ['Neustadt a. d. Muster', 'Stadt Neustadt a. d. Muster'],
  ['Stadt Ingolstadt', null],
  ['Der Präsident', null],
  ['Ingolstadt, Ausländerbehörde', null],
  ['Amtsstelle 33', null],
  ['Ä'.repeat(61), null],
  ['', null],
];

test('a bare place name gets a suggestion', () => {
  for (const [name, expected] of fuller) assert.equal(fullerName(name), expected, name);
});
