/** The fields of each form, in the order in which one asks for them. */

import type { ComponentType } from 'preact';
import { useWords } from '../../words';
import { nameOf, partyName } from '../people';
import { ChoiceEntry, type FormFields, PeopleEntry, PersonEntry, TextEntry, TileEntry } from './edit-fields';
import { type FormKey, tieWay } from './plans';
import { partyOf } from './references';

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter(Boolean).sort();

function MoveFields(fields: FormFields) {
  const words = useWords();
  return <PersonEntry {...fields} field="manager" label="reportsTo" nobody={words.say('moveTop')} />;
}

function RoleFields(fields: FormFields) {
  const { roles } = fields.map.people.view;
  return (
    <>
      <TextEntry
        {...fields}
        field="project"
        label="editProject"
        options={distinct(roles.map(({ project }) => project))}
      />
      <ChoiceEntry
        {...fields}
        field="role"
        label="editRole"
        vocabulary="buyingRole"
        more={roles.map(({ role }) => role)}
      />
      <ChoiceEntry {...fields} field="formality" label="editFormality" vocabulary="formality" />
      <ChoiceEntry {...fields} field="support" label="editSupport" vocabulary="support" />
      <ChoiceEntry {...fields} field="politicalStatus" label="editPolitical" vocabulary="politicalStatus" />
      <ChoiceEntry {...fields} field="confidence" label="information" vocabulary="confidence" />
    </>
  );
}

const STRENGTHS = [1, 2, 3, 4, 5];

function TieFields(fields: FormFields) {
  const words = useWords();
  const { draft, map, person } = fields;
  const party = partyOf(map.people.view, draft.other ?? '');
  const names = {
    name: nameOf(map.people, person, words),
    other: party < 0 ? words.say('editTheOther') : partyName(map.people, party, words),
  };
  return (
    <>
      <PersonEntry {...fields} field="other" label="editOther" withOurs />
      <ChoiceEntry {...fields} field="kind" label="editKind" vocabulary="tieKind" />
      {draft.kind && (
        <TileEntry
          {...fields}
          field="way"
          label="editWay"
          value={tieWay(draft)}
          options={[
            ['out', words.say('tieOut', names)],
            ['in', words.say('tieIn', names)],
            ['mutual', words.choice('direction', 'mutual')],
          ]}
        />
      )}
      <ChoiceEntry {...fields} field="feeling" label="editFeeling" vocabulary="feeling" />
      <TileEntry
        {...fields}
        field="strength"
        label="editStrength"
        value={draft.strength ?? ''}
        options={[
          ['', words.say('editUnknown')],
          ...STRENGTHS.map((strength) => [String(strength), words.number(strength)] as const),
        ]}
      />
    </>
  );
}

function NewPersonFields(fields: FormFields) {
  const words = useWords();
  const { draft, map, person } = fields;
  const name = nameOf(map.people, person, words);
  const { known = 'named', place = 'below' } = draft;
  return (
    <>
      <TileEntry
        {...fields}
        field="known"
        label="editWho"
        value={known}
        options={[
          ['named', words.say('editNamed')],
          ['unknown', words.say('editNotNamed')],
          ['vacant', words.say('editVacant')],
        ]}
      />
      {known === 'named' && <TextEntry {...fields} field="name" label="editName" />}
      <TextEntry {...fields} field="title" label="editTitle" />
      <TileEntry
        {...fields}
        field="place"
        label="editPlaceOf"
        value={place}
        options={[
          ['below', words.say('editBelow', { name })],
          ['beside', words.say('editBeside', { name })],
        ]}
      />
      <TextEntry
        {...fields}
        field="unit"
        label="editUnit"
        options={distinct([
          ...map.people.view.units.map((unit) => unit.name),
          ...map.people.view.people.unit,
        ])}
      />
      <ChoiceEntry {...fields} field="level" label="editLevel" vocabulary="level" />
    </>
  );
}

function TouchFields(fields: FormFields) {
  const words = useWords();
  return (
    <>
      <TextEntry {...fields} field="date" label="editDate" type="date" />
      <TextEntry {...fields} field="subject" label="editSubject" />
      <ChoiceEntry {...fields} field="kind" label="editTouchKind" vocabulary="touchpointKind" />
      <PeopleEntry {...fields} field="ours" label="editOurs" withOurs="only" />
      <PeopleEntry {...fields} field="others" label="editOthers" />
      <TextEntry {...fields} field="outcome" label="editOutcome" type="long" />
      <TextEntry {...fields} field="nextStep" label="editNextStep" />
      <TextEntry {...fields} field="nextStepDate" label="editNextDate" type="date" />
      <fieldset>
        <legend>{words.say('editMet')}</legend>
        <TextEntry {...fields} field="newName" label="editName" hint={words.say('editMetHint')} />
        <TextEntry {...fields} field="newTitle" label="editTitle" />
      </fieldset>
    </>
  );
}

export const formBodies: Readonly<Record<FormKey, ComponentType<FormFields>>> = {
  move: MoveFields,
  role: RoleFields,
  tie: TieFields,
  person: NewPersonFields,
  touch: TouchFields,
};
