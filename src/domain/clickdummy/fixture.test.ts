import type { Flow } from '../flow/schema.ts';
import type { Service } from '../service/schema.ts';
import type { Clickdummy } from './schema.ts';

/** The common screens of a made-up service. */
export const dummy: Clickdummy = {
  authority: 'Musterdorf',
  trail: ['Amt'],
  notice: 'Erfunden.',
  steps: [
    {
      id: 'wahl',
      title: 'Wahl',
      screen: { heading: 'Anträge', take: [{ field: 'name', label: 'Antrag' }], action: 'Öffnen' },
      facts: [{ value: 'Die Person wählt.', source: 'M1' }],
    },
    {
      id: 'fragen',
      title: 'Fragen',
      screen: {
        heading: 'Fragen',
        take: [
          { field: 'whoApplies', label: 'Für wen?' },
          { field: 'branches', label: 'Welcher Fall?' },
        ],
        action: 'Weiter',
      },
      facts: [],
    },
    {
      id: 'belege',
      title: 'Belege',
      optional: true,
      screen: {
        heading: 'Belege',
        take: [
          { field: 'documents.required', label: 'Belege' },
          { field: 'documents.optional', label: 'Weitere' },
        ],
        action: 'Weiter',
      },
      facts: [],
      beside: [{ field: 'documents.local', label: 'Örtlich' }],
    },
    {
      id: 'ende',
      title: 'Ende',
      screen: { heading: 'Ende', text: ['Fertig.'], action: 'Von vorn' },
      facts: [],
      beside: [
        { field: 'fees', label: 'Gebühr' },
        { field: 'duration', label: 'Dauer' },
      ],
      features: ['funk'],
    },
  ],
};

export const features: Service['features'] = [
  { id: 'funk', label: 'Funk', text: 'Antwortet.', source: 'M2' },
  { id: 'licht', label: 'Licht', text: 'Leuchtet.', source: 'M2' },
];

const open = { value: null };

/** A flow of which the sources say nothing but its name. */
export const emptyFlow: Flow = {
  name: 'Erster Antrag',
  order: 1,
  group: 'eine',
  summary: 'Muster',
  names: [],
  technicalId: open,
  legalBasis: open,
  leika: open,
  purpose: open,
  whoApplies: open,
  branches: open,
  documents: { required: open, optional: { value: [] }, local: open },
  fees: open,
  duration: open,
  status: open,
  goLive: open,
  bundle: open,
  features: {},
  conditions: [],
  clickdummy: { url: open },
  choose: 'recommended',
};
