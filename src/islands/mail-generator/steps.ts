import type { Finding } from '../../domain/mail/validate.ts';

/** Fills the number of each step of the line that has something entered and nothing open any more. */
export function drawSteps(form: HTMLFormElement, gaps: Finding[]) {
  for (const step of form.querySelectorAll('.steps > li')) {
    const controls = [...step.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name]')];
    const open = controls.some(({ name }) => gaps.some(({ field }) => field === name));
    step.classList.toggle('done', !open && controls.some(isEntered));
  }
}

const isEntered = (control: HTMLInputElement | HTMLTextAreaElement) =>
  control.type === 'radio' || control.type === 'checkbox'
    ? (control as HTMLInputElement).checked
    : control.value.trim() !== '';
