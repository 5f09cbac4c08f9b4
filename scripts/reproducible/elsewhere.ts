// Loaded before a build (`node --import`): another clock, and folders that list their files the other way round. Whoever
// reads the clock or relies on the order of a disk then builds other bytes.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { now } = Date;
/** Five years, three days and some hours, in milliseconds. */
const shift = (5 * 365 + 3) * 86_400_000 + 5_000_000;
const later = () => now() + shift;

globalThis.Date = new Proxy(Date, {
  construct: (Target, values: unknown[]) =>
    values.length === 0 ? new Target(later()) : Reflect.construct(Target, values),
  get: (Target, name) => (name === 'now' ? later : Reflect.get(Target, name)),
});

const turned = <Listing>(listing: Listing): Listing =>
  (Array.isArray(listing) ? listing.toReversed() : listing) as Listing;

fs.readdirSync = new Proxy(fs.readdirSync, {
  apply: (list, _this, values) => turned(Reflect.apply(list, fs, values)),
});
fs.promises.readdir = new Proxy(fs.promises.readdir, {
  apply: async (list, _this, values) => turned(await Reflect.apply(list, fs.promises, values)),
});
fs.readdir = new Proxy(fs.readdir, {
  apply: (list, _this, values: unknown[]) => {
    const done = values.pop() as (error: unknown, listing?: unknown) => void;
    Reflect.apply(list, fs, [...values, (error: unknown, listing: unknown) => done(error, turned(listing))]);
  },
});
syncBuiltinESMExports();
