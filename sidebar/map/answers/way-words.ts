/** Says in words what a step from one party to the next rests on. */

import type { Evidence, Step } from '../../../src/domain/network/network';
import type { Words } from '../../words';
import { joined, type People, partyName } from '../people';

const EVIDENCE_SHOWN = 3;

function wordEvidence(evidence: Evidence, step: Step, people: People, words: Words): string {
  switch (evidence.kind) {
    case 'tie': {
      const { kind, feeling, strength, from } = evidence.tie;
      return joined(
        [
          words.tie(kind, from === step.from),
          feeling === null ? '' : words.choice('feeling', feeling),
          strength === null ? '' : words.say('tieStrength', { strength }),
        ],
        ' · ',
      );
    }
    case 'touch':
      return words.say('wayTouch', { day: words.day(evidence.date) });
    case 'ourPerson': {
      const { acquaintance, coverage } = evidence;
      return joined(
        [
          words.say('wayCounterpart', { name: partyName(people, evidence.of, words) }),
          acquaintance === null ? '' : words.choice('acquaintance', acquaintance),
          coverage === null ? '' : words.choice('coverage', coverage),
        ],
        ' · ',
      );
    }
    case 'pairing':
      return evidence.topic.trim() === ''
        ? words.say('wayPairing')
        : words.say('wayPairingAbout', { topic: evidence.topic });
    case 'reporting':
      return words.say(evidence.report === step.from ? 'wayReportsTo' : 'wayLeads');
  }
}

/** The surest first. */
export const wordStep = (step: Step, people: People, words: Words): readonly string[] =>
  step.evidence.slice(0, EVIDENCE_SHOWN).map((evidence) => wordEvidence(evidence, step, people, words));
