import { AlignmentType, Document as DocxDocument, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { type Document, isNumbered, standsOver } from '../../logic/index.ts';

/** Fonts that an office suite has, for Chinese and for the rest; sizes in half points. */
const FONT = { eastAsia: '宋体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' };
const SIZE = { title: 36, heading: 26, text: 24 };
/** A4 with the margins of a Chinese letter, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1440, bottom: 1440, left: 1588, right: 1474 } };

const run = (text: string, size: number, bold = false) => new TextRun({ text, size, bold, font: FONT, color: '000000' });

/** A paper as a file of the kind that office suites edit. */
export function paperDocx({ title, blocks }: Document): Promise<Blob> {
  const children = [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: [run(title, SIZE.title, true)],
    }),
    ...blocks.flatMap((block) => [
      ...(block.heading
        ? [
            new Paragraph({
              heading: HeadingLevel.HEADING_2,
              spacing: { before: 200, after: 80 },
              children: [run(block.heading, SIZE.heading, true)],
            }),
          ]
        : []),
      ...block.lines.map(
        (line, place) =>
          new Paragraph({
            spacing: { line: 360, after: 40 },
            alignment: block.kind === 'signature' ? AlignmentType.RIGHT : AlignmentType.LEFT,
            children: [run(isNumbered(block) ? `${place + 1}. ${line}` : line, SIZE.text, standsOver(block, line))],
          }),
      ),
    ]),
  ];
  return Packer.toBlob(new DocxDocument({ sections: [{ properties: { page: PAGE }, children }] }));
}
