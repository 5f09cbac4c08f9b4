import { readExpiring, writeExpiring } from '../memory/expiring.ts';
import { keptState } from './kept-land.ts';
import { profileState, readProfile, type ProfileChoices, type WayProfile } from './profile.ts';

/** What the device keeps: the answers and which tasks are ticked off. */
export interface RememberedWay {
  profile: WayProfile;
  ticked: string[];
}

/** Text to store. @param now milliseconds, from the browser's clock */
export const writeWay = ({ profile, ticked }: RememberedWay, now: number): string =>
  writeExpiring({ profile: profileState(profile), ticked }, now);

/**
 * Reads stored text back. What is too old or of another form counts as nothing; answers this guide does not know
 * (any more) are left out.
 *
 * @param stored what the browser's storage held
 * @param now milliseconds, from the browser's clock
 */
export function readWay(stored: string | null, now: number, choices: ProfileChoices): RememberedWay | null {
  const data = readExpiring(stored, now);
  if (data === null) return null;
  const ticked = Array.isArray(data['ticked']) ? data['ticked'] : [];
  return {
    profile: readProfile(keptState(data['profile']), choices).profile,
    ticked: ticked.filter((id) => typeof id === 'string'),
  };
}
