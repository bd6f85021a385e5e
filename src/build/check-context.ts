import { readAttachments } from '../data/attachments/read-attachments.ts';
import { readPdfs } from '../data/attachments/read-pdfs.ts';
import { publicFiles } from '../data/common-files.ts';
import type { Environment } from '../data/environment.ts';
import { nodeFiles } from '../data/files/node-files.ts';
import { readPictures } from '../data/files/picture.ts';
import type { Portal } from '../data/portal.ts';
import { git } from '../history/git.ts';
import { sealedBefore } from '../history/seals/sealed-before.ts';
import type { CheckContext } from '../rules/engine/rule.ts';

/** All that the rules may look at of a portal as it lies on the disk, with what its history and its published files say. */
export function checkContext({ sources, today }: Environment, portal: Portal): CheckContext {
  return {
    portal,
    today,
    publicFiles: publicFiles(nodeFiles, portal.program),
    publicOthers: nodeFiles.others?.('public') ?? [],
    pictures: readPictures(nodeFiles, ['public', sources.content]),
    // What comes with the program is not the town's.
    attachments: readAttachments(nodeFiles, 'public', nodeFiles.list('public'), readPdfs),
    lostSeals: sealedBefore(git, sources),
  };
}
