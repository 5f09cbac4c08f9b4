/**
 * Checks the address of a script or style sheet as the provider gives it: complete and `https`.
 *
 * @param raw what was typed or pasted
 * @returns the address, or what is wrong with it; an empty entry is neither
 */
export function checkAddress(raw: string): { address: string; error: string | null } {
  const text = raw.trim();
  if (text === '') return { address: '', error: null };
  const address = embeddedAddress(text) ?? text;
  if (!/^https?:\/\//i.test(address))
    return { address: '', error: 'Bitte die vollständige Adresse eintragen. Sie beginnt mit https://.' };
  if (/^http:/i.test(address))
    return {
      address: '',
      error: 'Bitte die Adresse mit https:// eintragen. Ohne das s lädt ein Browser sie nicht.',
    };
  return URL.canParse(address) && !/[\s<>"']/.test(address)
    ? { address, error: null }
    : { address: '', error: 'Die Adresse enthält ein unerlaubtes Zeichen. Bitte prüfen.' };
}

/** The address within a pasted line such as `<script src="…"></script>`. */
const embeddedAddress = (text: string): string | undefined =>
  text.startsWith('<') ? /\b(?:src|href)\s*=\s*["']?([^\s"'>]+)/i.exec(text)?.[1] : undefined;
