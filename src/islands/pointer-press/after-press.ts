/** Presses end in one of these; the keyboard ends one whose release the page never got to see. */
const ends = ['pointerup', 'pointercancel', 'mouseup', 'dragend', 'keydown'];

let pressed = false;
let waiting: (() => void)[] = [];

for (const type of ['pointerdown', 'mousedown']) addEventListener(type, () => (pressed = true), true);
for (const type of ends) addEventListener(type, () => pressed && setTimeout(release), true);

function release() {
  pressed = false;
  const due = waiting;
  waiting = [];
  for (const run of due) run();
}

/**
 * Runs what moves the page, but not under a pressed pointer: leaving a field with a click into another place would
 * otherwise pull that place away before the pointer is up, and the click would be lost. Without a press it runs at once.
 */
export function afterPress(run: () => void) {
  if (pressed) waiting.push(run);
  else run();
}
