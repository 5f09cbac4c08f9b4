/** What the value of an attribute means; the content check looks it up. */
export type AttributeKind =
  | 'text'
  | 'flag'
  | 'address'
  | 'sources'
  | 'term'
  | 'mail'
  | 'competence'
  | 'conflict'
  | 'land-columns'
  | 'operator-field';

/** One attribute of a component. */
export interface AttributeRule {
  kind: AttributeKind;
  required?: boolean;
}

/** How a component may be used in the text of a chapter or legal page. */
export interface ComponentRule {
  attributes: Record<string, AttributeRule>;
  /** Whether text stands between its opening and its closing tag. */
  content: boolean;
  /** The only component it may stand in directly. */
  within?: string;
}

const required = (kind: AttributeKind): AttributeRule => ({ kind, required: true });
const alone: ComponentRule = { attributes: {}, content: false };
const box = (attributes: Record<string, AttributeRule>): ComponentRule => ({ attributes, content: true });

/** All components that editors may use, with their attributes. Nothing else is allowed in the text of a page. */
export const components = {
  Todo: box({}),
  TodoItem: { ...box({ title: required('text') }), within: 'Todo' },
  Action: box({ href: required('address'), primary: { kind: 'flag' } }),
  Note: box({ title: required('text') }),
  Warn: box({ title: required('text') }),
  Gap: box({ title: { kind: 'text' } }),
  Question: box({ q: required('text') }),
  Source: { attributes: { k: required('sources') }, content: false },
  Term: box({ id: required('term') }),
  Mail: { attributes: { id: required('mail') }, content: false },
  Flows: alone,
  Fachverfahren: alone,
  Competence: { attributes: { flow: required('competence') }, content: false },
  Laender: { attributes: { show: required('land-columns') }, content: false },
  EmbedExample: alone,
  Attributes: alone,
  Features: alone,
  Milestones: alone,
  Conflict: { attributes: { id: required('conflict') }, content: false },
  Glossary: alone,
  Contact: alone,
  Operator: { attributes: { field: required('operator-field') }, content: false },
} as const satisfies Record<string, ComponentRule>;

/** Name of a component that editors may use. */
export type ComponentName = keyof typeof components;

/** The rule of a component, or `undefined` if there is none of that name. */
export const componentRule = (name: string): ComponentRule | undefined =>
  Object.hasOwn(components, name) ? components[name as ComponentName] : undefined;
