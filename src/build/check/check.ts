import { offerAddresses } from '../../domain/meeting/addresses.ts';
import { withSamples } from '../content-dir.ts';
import { makeAddresses, meetingAddresses, type Addresses } from './links/addresses.ts';
import { anchorFaults } from './links/anchor-rules.ts';
import { makeCatalogue } from './references/catalogue.ts';
import { readDocuments } from './content.ts';
import { isFolder, listContent } from './files/content-files.ts';
import { competenceFaults } from './references/competence-rules.ts';
import { duplicateFaults, pathCaseFaults } from './references/duplicates.ts';
import { error, fileStart } from './report/fault.ts';
import { fileFaults } from './files/file-rules.ts';
import { linkFaults } from './links/links.ts';
import { missingFolder } from './files/missing-folder.ts';
import { mailFaults } from './references/mail-rules.ts';
import { textFaults } from './text/mdx-rules.ts';
import { gatherMeetings, meetingFaults } from './minutes/meeting-rules.ts';
import { inspectPdfs, pdfFaults, type Progress } from './minutes/pdf-rules.ts';
import { passageFaults } from './minutes/passage-rules.ts';
import { personalFaults } from './minutes/personal-rules.ts';
import { pictureFileFaults } from './files/picture-files.ts';
import { pictureFaults } from './text/pictures.ts';
import { twinFaults } from './minutes/twin-rules.ts';
import { publishedFaults, readPublished } from './links/published.ts';
import { referenceFaults } from './references/references.ts';
import { makeReport, type Report } from './report/report.ts';
import { quote } from './report/text-quote.ts';
import { reservedFaults } from './links/reserved.ts';
import { staticAddresses } from './links/static-pages.ts';

/**
 * Checks a whole content folder and reports all faults at once.
 * Faults of the content never make it throw; they are in the report.
 *
 * @param dir the content folder, absolute
 * @param progress is told how many PDFs are read
 */
export const checkContent = async (dir: string, progress?: Progress): Promise<Report> =>
  (await examineContent(dir, progress)).report;

/** The report of a content folder and all addresses its site has. */
export async function examineContent(
  dir: string,
  progress?: Progress,
): Promise<{ report: Report; addresses: Addresses }> {
  if (!isFolder(dir)) {
    const { name, remedy } = missingFolder(dir);
    const words = [`Ordner fehlt: ${quote(name)}`, 'Ordner mit den Inhalten', remedy] as const;
    const report = makeReport(dir, 0, [error('', fileStart, 'missing-folder', words)]);
    return { report, addresses: new Map() };
  }
  const content = listContent(dir);
  const paths = content.files.map(({ path }) => path);
  const { documents, faults } = readDocuments(content);
  const pdfs = await inspectPdfs(content, progress);
  const pictures = await pictureFileFaults(content);
  const catalogue = makeCatalogue(documents);
  const meetings = gatherMeetings(content.folders, documents, pdfs);
  const meetingPages = meetingAddresses(meetings, withSamples, documents);
  const fixed = staticAddresses();
  const addresses = makeAddresses(documents, fixed, meetingPages, catalogue.term);
  const report = makeReport(dir, content.files.length, [
    ...faults,
    ...fileFaults(content),
    ...pathCaseFaults([...paths, ...content.folders]),
    ...duplicateFaults(documents),
    ...reservedFaults(documents, [...fixed, offerAddresses.statements]),
    ...meetingFaults(meetings),
    ...passageFaults(documents, meetings),
    ...mailFaults(documents),
    ...competenceFaults(documents),
    ...referenceFaults(documents, catalogue),
    ...documents.flatMap(textFaults),
    ...anchorFaults(documents, meetings, catalogue.term),
    ...linkFaults(documents, addresses),
    ...pictureFaults(documents, paths),
    ...pictures,
    ...publishedFaults(readPublished(dir), addresses),
    ...pdfs.flatMap(pdfFaults),
    ...twinFaults(content),
    ...personalFaults(documents, pdfs),
  ]);
  return { report, addresses };
}
