import { describe, expect, it } from 'vitest';

import type { Scene, Shows } from '../../src/room/scene/scene.js';
import { sceneOf } from '../../src/room/scene/scene-of.js';
import { recordOf, sampleNegotiation } from '../ledger/sample-negotiation.js';
import { said } from '../rolling/said-rows.js';

const never = recordOf(1, 'PP3: replace “seldom” with “never”');
const lost = recordOf(2, 'PP3: replace “lost” with “mislaid”', { delegation: 'Kenya' });
const title = recordOf(3, 'Title: replace “small” with “all”');
const twice = recordOf(4, 'PP3: replace “found” with “seen”\nOP4: replace “fourteenth” with “fifteenth”');
const fallen = recordOf(5, 'PP3: delete “once”', { status: { type: 'rejected', meeting: 1, vote: null } });

const negotiation = sampleNegotiation([never, lost, title, twice, fallen]);

const sceneAt = (paragraph: string | null, amendment: string | null, shows: Shows = 'proposals') =>
  sceneOf(negotiation, { paragraph, amendment }, shows);

const linesOf = (scene: Scene) =>
  scene.type === 'rows' ? scene.rows.map(({ pieces }) => said(pieces)) : scene.type;

describe('what a room sees', () => {
  it.each([
    ['nothing in hand: the title page', sceneAt(null, null), 'title'],
    ['a paragraph that is gone', sceneAt('a9', null), 'gone'],
    [
      'all proposals to the paragraph in hand',
      sceneAt('a3', null),
      ['Emphasizing that a letter once [lost|mislaid] is [seldom|never] [found|seen] again,'],
    ],
    [
      'the words as they stand',
      sceneAt('a3', 'a1', 'text'),
      ['Emphasizing that a letter once lost is seldom found again,'],
    ],
    [
      'the amendment in hand alone',
      sceneAt('a3', 'a1', 'change'),
      ['Emphasizing that a letter once lost is [seldom|never] found again,'],
    ],
    [
      'an amendment that is decided is shown no more alone',
      sceneAt('a3', 'a5', 'change'),
      ['Emphasizing that a letter once [lost|mislaid] is [seldom|never] [found|seen] again,'],
    ],
    [
      'an amendment to the title, where no paragraph is in hand',
      sceneAt(null, 'a3'),
      ['Strengthening the keeping of public letters in [small|all] archives'],
    ],
  ])('%s', (_, scene, lines) => {
    expect(linesOf(scene)).toEqual(lines);
  });

  it('has the parts of a paragraph with it, and nothing of the next', () => {
    const scene = sceneAt('b2', null);
    expect(scene.type === 'rows' ? scene.rows.map(({ label }) => label) : scene.type).toEqual([
      'OP2',
      'OP2 (a)',
      'OP2 (b)',
      'OP2 (b) (i)',
      'OP2 (b) (ii)',
    ]);
  });

  it('makes the amendment in hand stand out among the others', () => {
    expect(sceneAt('a3', 'a2')).toMatchObject({ emphasis: 'a2', look: 'brackets' });
    expect(sceneAt('a3', 'a5')).toMatchObject({ emphasis: null, amendment: { id: 'a5' } });
  });

  it('says where else the amendment in hand changes the text', () => {
    expect(sceneAt('a3', 'a4')).toMatchObject({ also: ['OP4'] });
    expect(sceneAt('a3', 'a1')).toMatchObject({ also: [] });
  });
});
