import type { Question } from '../../domain/search/question.ts';
import { parseSearchAddress, searchAddress } from '../../domain/search/search-address.ts';
import { SearchPanel } from './search-panel.ts';

/** The search page: keeps the question in the address, so that it can be linked and gone back to. */
class SearchPage extends HTMLElement {
  connectedCallback() {
    const title = document.title;
    const keep = (question: Question) => {
      history.replaceState(null, '', searchAddress(location.pathname, question));
      document.title = question.query === '' ? title : `${question.query} – ${title}`;
    };
    const panel = new SearchPanel(this, keep);
    const { questions } = panel;
    questions.form.addEventListener('submit', (event) => {
      event.preventDefault();
      panel.ask(false);
    });
    for (const note of this.querySelectorAll<HTMLElement>('[data-without-script]')) note.hidden = true;
    const asked = parseSearchAddress(location.search);
    // The field shows before this script runs: what a reader has typed already stays.
    questions.question = {
      ...asked,
      query: questions.field.value.trim() === '' ? asked.query : questions.field.value,
    };
    panel.ask(false);
  }
}

customElements.define('search-page', SearchPage);
