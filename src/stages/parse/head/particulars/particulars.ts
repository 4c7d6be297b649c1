import type { Particular } from '../headWalk.js';
import { takeAddress } from './takeAddress.js';
import { takeByline } from './takeByline.js';
import { takeCaption } from './takeCaption.js';
import { takeCatalogued } from './takeCatalogued.js';
import { takeCitation } from './takeCitation.js';
import { takeCited } from './takeCited.js';
import { takeCodes } from './takeCodes.js';
import { takeCollected } from './takeCollected.js';
import { takeContinued } from './takeContinued.js';
import { takeCorrespondent } from './takeCorrespondent.js';
import { takeDate } from './takeDate.js';
import { takeDebate } from './takeDebate.js';
import { takeDeskNote } from './takeDeskNote.js';
import { takeDocumentNumber } from './takeDocumentNumber.js';
import { takeEastCredit } from './takeEastCredit.js';
import { takeExported } from './takeExported.js';
import { takeField } from './takeField.js';
import { takeFiledIn } from './takeFiledIn.js';
import { takeFurniture } from './takeFurniture.js';
import { takeHands } from './takeHands.js';
import { takeIssue } from './takeIssue.js';
import { takeLoneLabel } from './takeLoneLabel.js';
import { takeMasthead } from './takeMasthead.js';
import { takeNamedCard } from './takeNamedCard.js';
import { takeNote } from './takeNote.js';
import { takeNumberedTrail } from './takeNumberedTrail.js';
import { takeOwnedDay } from './takeOwnedDay.js';
import { takePage } from './takePage.js';
import { takePaperHead } from './takePaperHead.js';
import { takeParticulars } from './takeParticulars.js';
import { takePieces } from './takePieces.js';
import { takePlacedName } from './takePlacedName.js';
import { takePost } from './takePost.js';
import { takePrinted } from './takePrinted.js';
import { takePrintedOn } from './takePrintedOn.js';
import { takeRecord } from './takeRecord.js';
import { takeRelease } from './takeRelease.js';
import { takeReleaseDay } from './takeReleaseDay.js';
import { takeRunningHead } from './takeRunningHead.js';
import { takeSectionDay } from './takeSectionDay.js';
import { takeSender } from './takeSender.js';
import { takeServiceName } from './takeServiceName.js';
import { takeSource } from './takeSource.js';
import { takeSplit } from './takeSplit.js';
import { takeSplitDay } from './takeSplitDay.js';
import { takeTelegraph } from './takeTelegraph.js';
import { takeTitledDateline } from './takeTitledDateline.js';
import { takeTrail } from './takeTrail.js';
import { takeUnlabelledCard } from './takeUnlabelledCard.js';
import { takeWireHead } from './takeWireHead.js';
import { takeWriterBlock } from './takeWriterBlock.js';

/** What a line can be whatever stands around it; the first that fits takes it. */
export const particulars: readonly Particular[] = [
  takeCodes,
  takeUnlabelledCard,
  takeDocumentNumber,
  takePrinted,
  takePrintedOn,
  takeOwnedDay,
  takeCollected,
  takeWireHead,
  takeWriterBlock,
  takeMasthead,
  takeHands,
  takeLoneLabel,
  takeField,
  takeRunningHead,
  takePaperHead,
  takeTitledDateline,
  takeCited,
  takeDebate,
  takeExported,
  takeTrail,
  takeNumberedTrail,
  takeFiledIn,
  takeAddress,
  takeRecord,
  takeCitation,
  takeCatalogued,
  takeDeskNote,
  takeTelegraph,
  takeContinued,
  takePage,
  takeFurniture,
  takeSplit,
  takeSplitDay,
  takeDate,
  takeIssue,
  takeParticulars,
  takeSectionDay,
  takeReleaseDay,
  takeRelease,
  takeCorrespondent,
  takePlacedName,
  takeEastCredit,
  takeServiceName,
  takeNamedCard,
  takeByline,
  takeSender,
  takePost,
  takeSource,
  takeCaption,
  takeNote,
  takePieces,
];
