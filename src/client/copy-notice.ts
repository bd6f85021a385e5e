/** 复制文字: the notice as plain text, a line a paragraph, without the numbers of its sources. Without script it is selected by hand. */
const box = document.getElementById('copy-notice');
const button = box?.querySelector('button');
const status = box?.querySelector('[role=status]');

function plainText(): string {
  const lines = [...document.querySelectorAll('#notice :is(h1, h2, p)')].map((line) => {
    const copy = document.createElement('p');
    copy.append(line.cloneNode(true));
    for (const source of copy.querySelectorAll('.ref')) source.remove();
    // The blanks of the page's own source stand between words that know none; the broad blank is the one to write the date in.
    return copy.textContent
      .replace(/[ \n]+/g, ' ')
      .replace(/ ?([^\0-\xff−≥≤]) ?/g, '$1')
      .trim();
  });
  return lines.join('\n');
}

// Plain http has no clipboard: then the button stays hidden.
if (box && button && status && 'clipboard' in navigator) {
  box.hidden = false;
  button.addEventListener('click', () => {
    const say = (words: string | undefined): void => {
      status.textContent = words ?? '';
    };
    navigator.clipboard.writeText(plainText()).then(
      () => {
        say(button.dataset['done']);
      },
      () => {
        say(button.dataset['failed']);
      },
    );
  });
}

export {};
