/**
 * Structured data (https://schema.org) as the text of a `<script type="application/ld+json">`. Such a script is data and
 * is not run. Whatever the data says, it cannot end the element or begin a comment in it.
 */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
