/** Files that take longest begin first, so that no worker waits for another one's at the end. */
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest first; all others follow as Vitest would have them, which knows but their sizes on a clean machine. */
const longest = [
  'controls',
  'layout',
  'walk',
  'reading',
  'itLearns',
  'numbers',
  'frontDoor',
  'handout',
  'look',
  'overview',
  'listening',
  'clocks',
  'fuzz',
  'singleFile',
  'endurance',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification) => {
      const place = project.name === 'browser' ? longest.indexOf(basename(moduleId, '.test.ts')) : -1;
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
