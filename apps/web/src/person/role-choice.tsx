import { type Role, roleSchema } from '@penholder/protocol';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

import { useWords } from '../words/words.js';

const ROLES: readonly Role[] = roleSchema.options;

/** Chooses what one does in a session, each with what one may do then. */
export function RoleChoice({ initial }: { readonly initial: Role }) {
  const say = useWords().person;
  return (
    <RadioGroup name="role" className="field role-choice" defaultValue={initial}>
      <Label className="label">{say.role}</Label>
      {ROLES.map((role) => (
        <Radio key={role} value={role} className="role">
          <span className="role-dot" aria-hidden />
          <span>
            <b>{say.roles[role]}</b>
            <span className="quiet">{say.roleLeads[role]}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
