import type { Finding } from '../../domain/mail/validate.ts';

/** Fills the number of each step of the line that has nothing open any more. */
export function drawSteps(form: HTMLFormElement, gaps: Finding[]) {
  for (const step of form.querySelectorAll('.steps > li')) {
    const names = [...step.querySelectorAll<HTMLInputElement>('[name]')].map(({ name }) => name);
    step.classList.toggle('done', !gaps.some(({ field }) => names.includes(field)));
  }
}
