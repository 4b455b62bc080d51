import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { common, eventPage, forms, longDate, partnerAsked, partnersSide, undelivered } from '@birge/i18n';
import type { ParticipationView } from '@birge/api-client';
import { useToast } from '../feedback/use-toast.js';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { AnswerMark } from '../look/AnswerMark.js';
import styles from '../page/part.module.css';
import { PartnerHistory } from './PartnerHistory.js';
import { askedWords } from './asked-words.js';
import type { PartnerAct } from './Partners.js';
import { usePartnerAct, usePartners } from './partners-of.js';

interface Props {
  participation: ParticipationView;
  onAct(act: PartnerAct): void;
}

export function PartnerItem({ participation, onAct }: Props) {
  const { partners: text } = useText(eventPage);
  const words = useText(common);
  const { phone } = useText(partnersSide);
  const { short } = useText(undelivered);
  const { more } = useText(forms);
  const { language } = useLanguage();
  const toast = useToast();
  const { kind, mayInvite } = usePartners();
  const asking = useText(partnerAsked);
  const remove = usePartnerAct((acts) => acts.remove(participation.id));
  const open = participation.invitations.find(({ revoked }) => !revoked);
  const latest = participation.answers[0];
  const asked = askedWords(language, participation);
  const name = textIn(participation.organization.name, language);
  return (
    <li>
      <div className={styles.line}>
        <strong>
          <Link to="/organizations/$id" params={{ id: participation.organization.id }} className={styles.name}>
            {name}
          </Link>
        </strong>
        <span className={styles.small}>{words.participationRole[participation.role]}</span>
        <AnswerMark
          answer={participation.answer}
          current={participation.answer === 'needs-action' || participation.current}
        />
        {participation.answer !== 'needs-action' && !participation.current && (
          <span className={styles.warn}>{text.old}</span>
        )}
        {participation.invitations.some(({ revoked, undelivered: letter }) => !revoked && letter) && (
          <span className={styles.warn}>{short}</span>
        )}
        {latest?.via === 'phone' && <span className={styles.small}>{phone.notConfirmed}</span>}
        {participation.answer === 'needs-action' && open && (
          <span className={styles.small}>{text.until(longDate(language, open.deadline.slice(0, 10)))}</span>
        )}
        {mayInvite && (
          <span className={styles.end}>
            <Button
              variant={open ? 'subtle' : 'default'}
              size="compact-sm"
              onClick={() => onAct({ kind: 'invite', participation })}
            >
              {open ? text.inviteAgain : text.invite}
            </Button>
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="subtle" color="gray" size="compact-sm" px={6} aria-label={`${more}: ${name}`}>
                  <IconDots size={16} aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => onAct({ kind: 'phone', participation })}>{text.phone}</Menu.Item>
                <Menu.Item onClick={() => onAct({ kind: 'change', participation })}>{asking.changePartner}</Menu.Item>
                <Menu.Item
                  onClick={() =>
                    remove.mutate(undefined, { onSuccess: () => toast.done(text.removed), onError: toast.refused })
                  }
                >
                  {kind === 'event' ? text.remove : asking.removeFromEdition}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </span>
        )}
      </div>
      {latest?.note && <div>«{latest.note}»</div>}
      {asked && (
        <div className={styles.small}>
          {asking.label}: {asked}
        </div>
      )}
      {participation.answers.length + participation.invitations.length > 0 && (
        <PartnerHistory participation={participation} />
      )}
    </li>
  );
}
