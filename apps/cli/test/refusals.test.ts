import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runWords } from '../src/run.js';
import { type Samples, writeSamples } from './samples.js';

let samples: Samples;
beforeAll(() => {
  samples = writeSamples();
});
afterAll(() => samples.remove());

/** Words of a command line in which `@name` is a sample's path. */
function words(line: string): string[] {
  return line.split(' ').map((word) => (word.startsWith('@') ? samples.path(word.slice(1)) : word));
}

const AROUND = { colour: false, width: null, defaultServer: 'http://127.0.0.1:4321' };

describe('what is refused, in one sentence that says where and what was expected', () => {
  test.each<[string, RegExp]>([
    ['read @nowhere.txt', /nowhere\.txt: there is no such file, and a file was expected\./u],
    ['read @', /this is a folder, and a file was expected\./u],
    ['read @empty.txt', /empty\.txt is empty: .* was expected\./u],
    ['read @list.txt', /list\.txt: no resolution, decision or recorded action was found/u],
    ['read @cut.json', /cut\.json, line \d+: the file ends here/u],
    [
      'read @both.json#91/9',
      /both\.json: no "91\/9" in it, and one of "resolution 91\/7", "resolution 91\/8" was expected\./u,
    ],
    [
      'compare @both.json @old.json',
      /both\.json: 2 documents in it; name one after a #: "resolution 91\/7"/u,
    ],
    ['compare @old.json', /compare: TO is missing/u],
    ['compare @old.json @new.json --json --text', /one of json and text is enough/u],
    [
      'compare @old.json @new.json --html @no/page.html',
      /page\.html: there is no such file, and a file that can be written/u,
    ],
    ['compare @old.json @new.json --docx @page.docx', /"compare --docx" is not built yet/u],
    ['convert @old.json @out.docx', /out\.docx: the ending says what to write/u],
    ['convert @old.json', /OUT is missing/u],
    ['read @old.json @new.json', /is one too many/u],
    ['read @old.json --colour', /Unknown option '--colour'/u],
    ['read @old.json --exit-code', /it takes no --exit-code/u],
    ['sponsors @old.json --json', /the command "sponsors" is not built yet/u],
    ['statement @old.json', /statement: TO is missing/u],
    ['sponsors @old.json --date 2018-05-18', /"sponsors" is not built yet/u],
    ['report @old.json', /"report" is not built yet/u],
    ['embellish @old.json', /there is no command "embellish"/u],
  ])('%s', async (line, message) => {
    const result = await runWords(words(line), AROUND);
    const refusal = result.ok ? { type: 'done', message: result.value.text } : result.error;
    expect(refusal.message).toMatch(message);
    expect(refusal.type).not.toBe('done');
    expect(refusal.message.split('\n')).toHaveLength(1);
  });
});
