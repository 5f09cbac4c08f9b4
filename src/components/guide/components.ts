import type { ComponentName } from '../../domain/chapter/components.ts';
import Action from './Action.astro';
import Attributes from './Attributes.astro';
import Competence from './Competence.astro';
import Conflict from './Conflict.astro';
import Contact from './Contact.astro';
import EmbedExample from './EmbedExample.astro';
import Fachverfahren from './Fachverfahren.astro';
import Features from './Features.astro';
import Flows from './Flows.astro';
import Gap from './Gap.astro';
import Glossary from './Glossary.astro';
import Laender from './Laender.astro';
import Mail from './Mail.astro';
import Milestones from './Milestones.astro';
import Note from './Note.astro';
import Operator from './Operator.astro';
import Question from './Question.astro';
import Source from './Source.astro';
import Term from './Term.astro';
import Todo from './Todo.astro';
import TodoItem from './TodoItem.astro';
import Warn from './Warn.astro';

/** What chapters and legal pages may use without an import. */
export const guideComponents = {
  Action,
  Attributes,
  Competence,
  Conflict,
  Contact,
  EmbedExample,
  Fachverfahren,
  Features,
  Flows,
  Gap,
  Glossary,
  Laender,
  Mail,
  Milestones,
  Note,
  Operator,
  Question,
  Source,
  Term,
  Todo,
  TodoItem,
  Warn,
} satisfies Record<ComponentName, unknown>;
