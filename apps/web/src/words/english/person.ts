/** The page on which a newcomer says who they are. */
export const person = {
  title: 'Who are you?',
  lead: 'What you do is recorded as your delegation’s, with your name. You can change both at any time.',
  change: 'Who do you act as?',
  name: 'Your name',
  nameHint: 'As colleagues know you',
  delegation: 'Delegation',
  delegationHint: 'State, group or observer',
  showDelegations: 'Show all delegations',
  noDelegation: 'No State or group of that name is listed; what you typed is taken as it is.',
  nameMissing: 'Please give a name.',
  delegationMissing: 'Please give a delegation.',
  go: 'Continue',
  save: 'Save',
  trust: 'Until sign-in comes, both are taken on trust.',
};
