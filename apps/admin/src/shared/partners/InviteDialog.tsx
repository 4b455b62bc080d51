import { useState } from 'react';
import { Button, Select } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { languages, textIn, type Language } from '@birge/domain';
import { eventPage, ownLanguageNames, partnerAsked, partnersSide } from '@birge/i18n';
import { useToast } from '../feedback/use-toast.js';
import { DateField } from '../form/DateField.js';
import { DialogForm } from '../form/DialogForm.js';
import formStyles from '../form/form.module.css';
import { useCreationKey } from '../form/use-creation-key.js';
import { useFields } from '../form/use-fields.js';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { organizationQuery } from '../pick/organization.queries.js';
import { askedWords } from './asked-words.js';
import { ContactChecks } from './ContactChecks.js';
import { PartnerDialog } from './PartnerDialog.js';
import { usePartnerAct, usePartners, type InvitationWanted } from './partners-of.js';

interface Values {
  /** Contacts by participation; whoever is the only one that can be written to is chosen until somebody says otherwise. */
  groups: Readonly<Record<string, readonly string[]>>;
  /** None: each contact's own. */
  language: Language | null;
  deadline: string | null;
}

/** Letters to contacts of one partner (`of`) or of all, each with a link of its own: all are written, or none. */
export function InviteDialog({ of, onClose }: { of?: string; onClose(): void }) {
  const { kind, participations, usualDeadline } = usePartners();
  const { partners: text } = useText(eventPage);
  const { invite: words } = useText(partnersSide);
  const asking = useText(partnerAsked);
  const { language: screen } = useLanguage();
  const toast = useToast();
  const [key, renewKey] = useCreationKey();
  const [changing, setChanging] = useState(false);
  const fields = useFields<Values>({ groups: {}, language: null, deadline: usualDeadline });
  const asked = participations.filter(({ id }) => of === undefined || id === of);
  const [one] = of === undefined ? [] : asked;
  const contactsOf = useQueries({ queries: asked.map(({ organization }) => organizationQuery(organization.id)) });
  const chosenOf = (id: string, place: number): readonly string[] => {
    const known = contactsOf[place]?.data?.contacts.filter(({ archived }) => !archived) ?? [];
    const [only] = known.filter(({ email }) => email !== null);
    return fields.values.groups[id] ?? (one && known.length === 1 && only ? [only.id] : []);
  };
  const groups: InvitationWanted['groups'] = asked.flatMap(({ id }, place) => {
    const contactIds = chosenOf(id, place);
    return contactIds.length > 0 ? [{ participationId: id, contactIds }] : [];
  });
  const count = groups.reduce((sum, { contactIds }) => sum + contactIds.length, 0);
  const { language, deadline } = fields.values;
  const invite = usePartnerAct((acts) => acts.invite({ groups, ...(language && { language }), deadline }, key));
  const submit = () =>
    invite.mutate(undefined, {
      onSuccess: () => {
        toast.done(words.done(count));
        onClose();
      },
      onError: (error) => {
        fields.refuse(error);
        renewKey();
      },
    });
  const nobodyYet = one && contactsOf[0]?.data?.contacts.every(({ archived }) => archived);
  return (
    <DialogForm
      above={changing && one && <PartnerDialog participation={one} onClose={() => setChanging(false)} />}
      title={one ? `${text.invite}: ${textIn(one.organization.name, screen)}` : words.title}
      size="lg"
      fields={fields}
      submit={words.send(count)}
      saving={invite.isPending}
      nothing={count === 0}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className={formStyles.lead}>{words.lead}</p>
      {one && (
        <p className={formStyles.lead}>
          <strong>{asking.label}</strong>: {askedWords(screen, one) || asking.onlyThat}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => setChanging(true)}>
            {asking.change}
          </Button>
        </p>
      )}
      {nobodyYet && (
        <p className={formStyles.lead}>
          {text.noContact}{' '}
          <Link to="/organizations/$id" params={{ id: one.organization.id }}>
            {text.toOrganization}
          </Link>
        </p>
      )}
      {asked.map((participation, place) => (
        <ContactChecks
          key={participation.id}
          participation={participation}
          told={one !== undefined}
          value={chosenOf(participation.id, place)}
          error={fields.errorAt(
            `groups.${groups.findIndex(({ participationId }) => participationId === participation.id)}`,
          )}
          onChange={(contactIds) => fields.set('groups', { ...fields.values.groups, [participation.id]: contactIds })}
        />
      ))}
      <Select
        label={text.language}
        placeholder={words.ownLanguage}
        data={languages.map((known) => ({ value: known, label: ownLanguageNames[known].long }))}
        value={language}
        onChange={(chosen) => fields.set('language', chosen as Language | null)}
        error={fields.errorAt('language')}
        clearable
      />
      <DateField
        label={text.deadline}
        help={kind === 'event' ? text.deadlineHelp : asking.deadlineHelp}
        value={deadline}
        onChange={(date) => fields.set('deadline', date)}
        error={fields.errorAt('deadline')}
        width="100%"
      />
    </DialogForm>
  );
}
