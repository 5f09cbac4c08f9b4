/** What stands where an address is not known yet. */
export const openAddress = 'Adresse noch nicht eingetragen';

/** Whether an address only keeps the place of one: the ending `.invalid` leads nowhere (RFC 2606, section 2). */
export const isOpenAddress = (email: string): boolean => /\.invalid$/i.test(email);
