/** Words on seals: on paper, on the page where they are checked, and in the box there. */
export const text = {
  seal: '封签',
  how: '怎么核对封签',
  /** Below a notice that hangs on a wall. */
  onPaper: (seal: string, site: string) => `封签：${seal}（到 ${site}/accounts/ 输入这八位，可以查账后来有没有改过）`,
  onSheet: (seal: string) => `封签 ${seal}`,
  title: '封签：公布过的账，后来改过没有',
  lead: '账公布以后，每一行都留下指纹，一份接一份连成一条链。链的最后一行算出来的头八位，就是封签，印在每张公示上。以前的账改掉一分钱，纸上的封签就对不上了。',
  paper: '手里有一张贴过的公示？这样核对：',
  steps: [
    '找到纸上“封签”后面的八位，数字 0 到 9 和字母 a 到 f。',
    '在下面输入。对得上，就是那一天以前封的账，到今天一行没有改；改过的都写在更正里。',
    '对不上，先看是不是抄错了。没有抄错，请把纸留好，打监督电话问，也可以把照片发给别人看：纸改不了。',
  ],
  now: '现在的封签',
  lines: (count: number, day: string) => `封签链一共 ${String(count)} 行，最后一次是 ${day} 封的。`,
  none: '这里还没有封过账。第一次公示存底以后，这里会有封签。',
  chain: '看整条封签链',
  label: '纸上的封签',
  placeholder: '八位，例如 1a2b3c4d',
  button: '核对',
  noScript:
    '这台设备不能运行脚本，框用不了，可以自己查：打开封签链，在里面找纸上的八位。每一行末尾那一段，是前一行的指纹，头八位就是前一行的封签。最后一行的封签就是上面写的“现在的封签”。',
  waiting: '正在取封签链……',
  tooShort: '封签是八位，数字 0 到 9 和字母 a 到 f。请照纸上的输全。',
  failed: '没有取到封签链，多半是网络断了。请过一会儿再试。',
  torn: (line: number) =>
    `网站上的封签链自己对不上，断在第 ${String(line)} 行前面：有人动过它。请告诉监督电话，并把这一页存下来。`,
  found: (line: number, day: string, count: number) =>
    `对得上。这是封签链第 ${String(line)} 行的封签，${day} 封的。那时候封好的 ${String(count)} 份账，到今天一份没有少，一行没有悄悄改。`,
  last: '它就是现在的封签。',
  later: (count: number) => `后来又封了 ${String(count)} 份。`,
  missing: '封签链里没有这个封签。请先看看抄错没有。没有抄错，就是那以前的账被人改写过：请把纸留好，打监督电话问。',
  notComputed: '（这台设备没有重新算一遍指纹，只比了网站上写的。）',
  files: '封签链，和每一份存底的指纹',
} as const;
