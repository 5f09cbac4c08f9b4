import type { Task } from './schema.ts';

/** Something with a name, as readers choose it. */
export interface Named {
  id: string;
  name: string;
}

/** A task as the page holds it: sources by their titles. */
export interface WayTask extends Omit<Task, 'source'> {
  sources: string[];
}

/** Names and words that conditions are told with. */
export interface WayWords {
  laender: Named[];
  fachverfahren: Named[];
  /** Flows an authority may have to be competent for. */
  competences: Named[];
  gate: { question: string; yesNote: string; noNote: string };
}

/** All tasks, in their order, with the stations they belong to and everything a reader can answer. */
export interface WayCatalogue extends WayWords {
  service: string;
  /** Stand of the guide as shown, for example `24.11.2026`. */
  stand: string;
  stations: Named[];
  roles: Named[];
  tasks: WayTask[];
}
