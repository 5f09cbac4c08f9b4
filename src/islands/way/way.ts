import { formatState, isState, parseState } from '../../domain/address-state/address-state.ts';
import type { WayCatalogue } from '../../domain/task/catalogue.ts';
import { wayMemoryKey } from '../../domain/task/kept-land.ts';
import { readWay, writeWay, type RememberedWay } from '../../domain/task/memory.ts';
import {
  emptyProfile,
  profileKeys,
  profileState,
  readProfile,
  sameProfile,
  type WayProfile,
} from '../../domain/task/profile.ts';
import { nextTask } from '../../domain/task/progress.ts';
import { wayOf, type Phase } from '../../domain/task/way.ts';
import { keepEarlyState, stateFragment, writeState } from '../address/address.ts';
import { DeviceMemory } from '../device-memory/device-memory.ts';
import { Announcer } from '../hand-out/announcer.ts';
import { AnswerFacts } from './answer-facts.ts';
import { jumpWithin } from './jump.ts';
import { LineView } from './line-view.ts';
import { QuestionForm } from './question-form.ts';
import { listenToReminders } from './reminder.ts';
import { sumText, tickText } from './spoken.ts';
import { TaskLists } from './task-lists.ts';
import { WayWays } from './way-ways.ts';

/**
 * „Mein Weg“: arranges the tasks of the page for the authority the reader describes, and lets them be ticked off.
 * The answers stand in the address; the progress stays in memory unless the reader wants it kept on the device.
 */
class MyWay extends HTMLElement {
  #catalogue!: WayCatalogue;
  #profile: WayProfile = emptyProfile;
  #ticked = new Set<string>();
  #way: Phase[] | null = null;
  /** The page comes arranged for an authority that has said nothing and ticked nothing. */
  #arranged = false;
  #kept: RememberedWay | null = null;
  /** The address came with other answers than the device has kept: those stay as they are, ticks included. */
  #foreign = false;
  #form!: QuestionForm;
  #lists!: TaskLists;
  #line!: LineView;
  #facts!: AnswerFacts;
  #memory!: DeviceMemory<RememberedWay>;
  #announcer!: Announcer;

  connectedCallback() {
    if (this.#form) return;
    this.#catalogue = JSON.parse(this.dataset['catalogue'] ?? '') as WayCatalogue;
    this.#announcer = new Announcer(this.querySelector('[data-said]'));
    this.#form = new QuestionForm(this, this.#catalogue, (profile) => this.#answer(profile));
    this.#lists = new TaskLists(this, this.#catalogue);
    this.#line = new LineView(this, this.#catalogue);
    this.#facts = new AnswerFacts(this);
    this.#memory = this.#makeMemory();
    new WayWays(this, () => this.#handed());
    this.#listen();
    this.#ticked = this.#lists.ticked();
    keepEarlyState(profileState(this.#form.read()));
    this.#takeFromDevice();
    this.#restore();
  }

  /** What the device keeps; its answers stand back behind those of the address. */
  #takeFromDevice() {
    this.#kept = this.#memory.restore();
    if (this.#kept === null) return;
    if (!profileKeys.some((key) => stateFragment().includes(`${key}=`)))
      writeState(profileState(this.#kept.profile));
  }

  #makeMemory = () =>
    new DeviceMemory<RememberedWay>({
      key: wayMemoryKey,
      box: this.querySelector('[data-keep]'),
      erase: this.querySelector('[data-erase]'),
      status: this.querySelector('[data-memory-status]'),
      read: (stored, now) => readWay(stored, now, this.#catalogue),
      erased: 'Auf diesem Gerät ist nichts mehr gemerkt. Die Häkchen bleiben bis zum Schließen der Seite.',
      refused: 'Ihr Browser lässt das Merken nicht zu. Nutzen Sie den Link oder eine Datei.',
    });

  #listen() {
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'erledigt') this.#tick(target);
    });
    this.querySelector('[data-keep]')?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.checked) this.#keepThese();
      else this.#forget();
    });
    this.querySelector('[data-erase]')?.addEventListener('click', () => this.#forget());
    this.querySelector('[data-take-kept]')?.addEventListener('click', () => this.#takeKept());
    this.querySelector('[data-keep-these]')?.addEventListener('click', () => {
      this.#memory.mark(true);
      this.#keepThese();
      this.#form.focus();
    });
    this.addEventListener('click', (event) => jumpWithin(event));
    listenToReminders(this, this.#catalogue);
    addEventListener('hashchange', () => isState(location.hash) && this.#restore());
  }

  /** Takes the answers from the address. */
  #restore() {
    const fragment = stateFragment();
    const state = parseState(fragment, profileKeys);
    const { profile, lost } = readProfile(state, this.#catalogue);
    const named = Object.keys(state).length > 0;
    const unreadable = !named && profileKeys.some((key) => fragment.includes(`${key}=`));
    this.#compare(profile, named || unreadable);
    this.#form.write(profile);
    this.#form.say(lost, unreadable, this.#foreign);
    this.#arrange(profile);
  }

  /**
   * Own ticks belong to the own way only; whoever comes back to it finds them again.
   *
   * @param said whether the address says anything at all, readable or not
   */
  #compare(profile: WayProfile, said: boolean) {
    if (this.#kept === null) return;
    this.#foreign = said && !sameProfile(this.#kept.profile, profile);
    this.#ticked = new Set(this.#foreign ? [] : this.#kept.ticked);
    this.#memory.mark(!this.#foreign);
  }

  #answer(profile: WayProfile) {
    if (this.#foreign && this.#kept && sameProfile(this.#kept.profile, profile)) this.#compare(profile, true);
    this.#form.say([], false, this.#foreign);
    writeState(profileState(profile));
    this.#arrange(profile);
    this.#announcer.say(sumText(this.#phases));
    this.#save();
  }

  /** Nothing is kept any more; what the page shows stays. */
  #forget() {
    this.#kept = null;
    this.#foreign = false;
    this.#form.say([], false, false);
  }

  /** What the page shows now takes the place of what was kept. */
  #keepThese() {
    this.#foreign = false;
    this.#form.say([], false, false);
    this.#save();
    if (this.#kept) this.#announcer.say('Diese Angaben sind jetzt auf diesem Gerät gemerkt.');
  }

  #takeKept() {
    if (!this.#kept) return;
    this.#form.write(this.#kept.profile);
    this.#answer(this.#kept.profile);
    this.#form.focus();
  }

  /** The tasks of the answers, worked out when something asks for them. */
  get #phases(): Phase[] {
    return (this.#way ??= wayOf(this.#catalogue, this.#profile));
  }

  #arrange(profile: WayProfile) {
    const isDelivered = !this.#arranged && this.#ticked.size === 0 && sameProfile(profile, emptyProfile);
    this.#arranged = true;
    this.#profile = profile;
    this.#way = null;
    if (isDelivered) return;
    this.#lists.arrange(this.#phases);
    this.#facts.show(profile);
    this.#line.drawAnswers(profile);
    this.#drawProgress();
  }

  #tick({ value, checked }: HTMLInputElement) {
    this.#ticked[checked ? 'add' : 'delete'](value);
    this.#drawProgress();
    this.#announcer.say(tickText(this.#phases, this.#ticked, value));
    this.#save();
  }

  #drawProgress() {
    const next = nextTask(this.#phases, this.#ticked);
    this.#lists.mark(this.#ticked, next?.task.id ?? null);
    this.#line.draw(this.#phases, this.#ticked, next);
  }

  #save() {
    if (this.#foreign) return;
    this.#memory.save((_kept, now) => {
      this.#kept = { profile: this.#profile, ticked: [...this.#ticked] };
      return writeWay(this.#kept, now);
    });
  }

  #handed() {
    const link = new URL(location.pathname + location.search, location.origin);
    link.hash = formatState(profileState(this.#profile));
    return {
      ...{ catalogue: this.#catalogue, profile: this.#profile, phases: this.#phases, ticked: this.#ticked },
      link: link.href,
      absolute: (path: string) =>
        path.startsWith('/')
          ? new URL((this.dataset['base'] ?? '/').replace(/\/$/, '') + path, location.origin).href
          : path,
    };
  }
}

customElements.define('my-way', MyWay);
