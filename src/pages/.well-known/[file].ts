import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/full-address.ts';
import { getService } from '../../components/service.ts';
import { securityText } from '../../domain/hosting/security-text.ts';

const file = 'security.txt';

/** No file while contact or date are open. */
export async function getStaticPaths() {
  const { security } = await getService();
  const text = security && securityText(security, fullAddress(`/.well-known/${file}`));
  return text === undefined ? [] : [{ params: { file }, props: { text } }];
}

/** Where to report a weakness of this website. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
