/** A text in lines of at most so many letters, broken between words; a longer word is broken, too. */
export function linesOfText(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => piecesOf(each, letters))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

function piecesOf(word: string, letters: number): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < word.length; at += letters) pieces.push(word.slice(at, at + letters));
  return pieces;
}
