import { familyPicture } from '../../logic/index.ts';
import { drawPaper } from '../common/paperPicture.ts';

/** The picture to forward, drawn on the device, as data addresses; empty where the browser cannot draw. */
export const drawFamilyPicture = (): string[] => drawPaper(familyPicture());
