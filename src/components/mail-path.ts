import type { Service } from '../domain/service/schema.ts';

/** Address of the page of a template; the one that registers an authority has the short address. */
export const mailPath = (id: string, service: Pick<Service, 'register'>): string =>
  id === service.register.mail ? '/email/' : `/email/${id}/`;
