import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import { LineDrawing } from './line-drawing';
import { layOut } from './line-layout';
import type { LinePicture } from './line-model';
import { linesOfText } from './wrap-text';

interface Words {
  readonly title: string;
  readonly sentence: string;
  /** Where the figures come from, and what else stands below. */
  readonly footnotes: readonly string[];
}

const width = 1200;
const plotHeight = 560;
/** Letters are larger on what is shown elsewhere than on a page. */
const scale = 1.3;
const edge = 40;
const lineHeight = 20;
/** As much of its height as a letter of the stand-in fonts takes at most. */
const letterWidth = 0.64;
const sizes = { title: 28, sentence: 19, note: 14 } as const;
const svgNamespace = 'http://www.w3.org/2000/svg';

/** What must be written into a drawing that leaves the page and its styles. */
const drawn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-style',
  'font-weight',
  'paint-order',
] as const;

/** Hands the reader the picture as a file, with all that it needs to be understood without the page. */
export async function savePicture(
  picture: LinePicture,
  words: Words,
  format: 'svg' | 'png',
): Promise<void> {
  const { text, height } = standAlone(picture, words);
  const name = `${words.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}.${format}`;
  const svg = new Blob([text], { type: 'image/svg+xml' });
  download(format === 'svg' ? svg : await rasterize(text, height), name);
}

/** The picture as a whole SVG file. */
function standAlone(picture: LinePicture, words: Words) {
  const lettersOf = (size: number) => Math.floor((width - 2 * edge) / (size * letterWidth));
  const footnotes = words.footnotes.flatMap((note) => linesOfText(note, lettersOf(sizes.note)));
  const sentence = linesOfText(words.sentence, lettersOf(sizes.sentence));
  const top = edge + 34 + sentence.length * 26;
  const height = top + plotHeight + footnotes.length * lineHeight + edge;
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('xmlns', svgNamespace);
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  svg.setAttribute('font-family', "Inter, 'Helvetica Neue', Arial, sans-serif");
  const tokens = getComputedStyle(document.documentElement);
  const ink = tokens.getPropertyValue('--color-ink');
  const muted = tokens.getPropertyValue('--color-muted');
  const ground = document.createElementNS(svgNamespace, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', tokens.getPropertyValue('--color-surface'));
  const plot = drawPlot(picture);
  plot.setAttribute(
    'transform',
    `translate(${String(edge)} ${String(top)}) scale(${String(scale)})`,
  );
  svg.append(
    ground,
    textAt(words.title, edge + 16, sizes.title, ink, 600),
    ...sentence.map((line, index) => textAt(line, edge + 50 + index * 26, sizes.sentence, ink)),
    plot,
    ...footnotes.map((line, index) =>
      textAt(line, top + plotHeight + (index + 1) * lineHeight, sizes.note, muted),
    ),
  );
  return { text: new XMLSerializer().serializeToString(svg), height };
}

function textAt(words: string, y: number, size: number, fill: string, weight = 400) {
  const text = document.createElementNS(svgNamespace, 'text');
  text.setAttribute('x', String(edge));
  text.setAttribute('y', String(y));
  text.setAttribute('font-size', String(size));
  text.setAttribute('font-weight', String(weight));
  text.setAttribute('fill', fill);
  text.textContent = words;
  return text;
}

/** Draws out of sight, and writes what the styles of the page made of it into the drawing itself. */
function drawPlot(picture: LinePicture): SVGGElement {
  const place = document.createElement('div');
  place.className = 'visually-hidden';
  document.body.append(place);
  const root = createRoot(place);
  const layout = layOut(picture, (width - 2 * edge) / scale, plotHeight / scale);
  try {
    flushSync(() => {
      root.render(<LineDrawing picture={picture} layout={layout} />);
    });
    const group = document.createElementNS(svgNamespace, 'g');
    const drawing = place.querySelector('svg');
    for (const element of drawing?.querySelectorAll<SVGElement>('*') ?? []) {
      const style = getComputedStyle(element);
      for (const name of drawn) element.setAttribute(name, style.getPropertyValue(name));
    }
    for (const element of drawing?.querySelectorAll('*') ?? []) element.removeAttribute('class');
    group.append(...(drawing?.childNodes ?? []));
    return group;
  } finally {
    root.unmount();
    place.remove();
  }
}

async function rasterize(svg: string, height: number): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser made no picture.'));
    }, 'image/png');
  });
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
