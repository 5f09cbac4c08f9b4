/** The five places of the header, in their order. */
export const places = [
  { id: 'leitfaden', label: 'Leitfaden', path: '/leitfaden/' },
  { id: 'antragsstrecken', label: 'Antragsstrecken', path: '/antragsstrecken/' },
  { id: 'beispiele', label: 'Beispiele', path: '/beispiele/' },
  { id: 'projekttermine', label: 'Projekttermine', path: '/projekttermine/' },
  { id: 'mein-weg', label: 'Mein Weg', path: '/mein-weg/' },
] as const;

export type PlaceId = (typeof places)[number]['id'];
