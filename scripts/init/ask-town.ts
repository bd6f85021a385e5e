import { intro, isCancel, note, text } from '@clack/prompts';
import { readTownAnswer, townKeys, townQuestions, type TownKey } from '../../src/editing/init/town-answers.ts';

/** Asks for every answer until it can be read. Undefined where whoever answers breaks off. */
export async function askTown(): Promise<ReadonlyMap<TownKey, string> | undefined> {
  intro('建一个镇的公示栏：九个问题，都可以以后再改。');
  const answers = new Map<TownKey, string>();
  for (const key of townKeys) {
    const { ask, example } = townQuestions[key];
    const given = await text({
      message: ask,
      placeholder: `例如 ${example}`,
      defaultValue: '',
      validate(value = '') {
        const answer = readTownAnswer(key, value, answers);
        return answer.ok ? undefined : `${answer.reason}。`;
      },
    });
    if (isCancel(given)) return undefined;
    const answer = readTownAnswer(key, given, answers);
    if (!answer.ok) return undefined;
    answers.set(key, answer.text);
  }
  note(townKeys.map((key) => `${key}：${answers.get(key) ?? ''}`).join('\n'), '要写的是');
  return answers;
}
