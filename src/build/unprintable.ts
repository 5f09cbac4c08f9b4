/**
 * Characters that YAML takes for no text (YAML 1.2.2, section 5.1), halves of a pair, which are no character at all, and signs that
 * turn the direction of writing, with which a text looks like another. Some get into a file from Word or a PDF.
 */
export const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
