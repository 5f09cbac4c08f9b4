/**
 * Characters that YAML takes for no text (YAML 1.2.2, section 5.1), and halves of a pair, which are no character at all. Some
 * get into a file from Word or a PDF.
 */
export const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
