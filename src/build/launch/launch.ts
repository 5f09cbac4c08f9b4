import { checkContent } from '../check/check.ts';
import { isFolder, listContent } from '../check/files/content-files.ts';
import { readDocuments } from '../check/content.ts';
import { folderPrefix } from '../check/report/report.ts';
import { entryItems, reportItems } from './entry-items.ts';
import { factItems } from './fact-items.ts';
import type { LaunchItem } from './item.ts';
import { projectItems, siteItems } from './project-items.ts';
import { serviceItems } from './service-items.ts';
import { templateItems } from './template-items.ts';

/** What the launch depends on beside the content. */
export interface LaunchSettings {
  /** The content folder, absolute. */
  dir: string;
  /** Folder the printed paths count from. */
  cwd: string;
  /** Today as ISO date. */
  today: string;
  /** `SITE_URL`. */
  site: string | undefined;
  withSamples: boolean;
  /** Text of `publiccode.yml`. */
  publiccode: string;
  /** Text of `package.json`. */
  manifest: string;
}

/** Everything an operator fills in or decides before the site goes public; what is obligatory comes first. */
export async function launchItems(settings: LaunchSettings): Promise<LaunchItem[]> {
  const { dir, cwd, today, site, withSamples, publiccode, manifest } = settings;
  const { documents } = isFolder(dir) ? readDocuments(listContent(dir)) : { documents: [] };
  const prefix = folderPrefix(dir, cwd);
  const ofContent = [
    ...reportItems(await checkContent(dir)),
    ...serviceItems(documents, today),
    ...entryItems(documents, withSamples),
    ...templateItems(documents),
    ...factItems(documents),
  ].map((one) => ({ ...one, file: one.file === null ? null : prefix + one.file }));
  const items = [...siteItems(site), ...ofContent, ...projectItems(publiccode, manifest)];
  return items.sort((a, b) => Number(b.obligatory) - Number(a.obligatory));
}
