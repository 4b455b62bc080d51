import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { textIn } from '@birge/domain';
import { common, eventPage, forms, longDate, partnersSide, undelivered } from '@birge/i18n';
import { api } from '../../../shared/api.js';
import type { EventView, ParticipationView } from '@birge/api-client';
import { useToast } from '../../../shared/feedback/use-toast.js';
import { useLanguage, useText } from '../../../shared/language/LanguageProvider.js';
import { AnswerMark } from '../../../shared/look/AnswerMark.js';
import { useEventAct } from '../use-event-act.js';
import styles from '../part.module.css';
import { PartnerHistory } from './PartnerHistory.js';
import type { PartnerAct } from './Partners.js';

interface Props {
  event: EventView;
  participation: ParticipationView;
  onAct(act: PartnerAct): void;
}

export function PartnerItem({ event, participation, onAct }: Props) {
  const { partners: text } = useText(eventPage);
  const words = useText(common);
  const { phone } = useText(partnersSide);
  const { short } = useText(undelivered);
  const { more } = useText(forms);
  const { language } = useLanguage();
  const toast = useToast();
  const remove = useEventAct(event.id, () =>
    api.delete<unknown>('/api/participations/{id}', { path: { id: participation.id } }),
  );
  const open = participation.invitations.find(({ revoked }) => !revoked);
  const latest = participation.answers[0];
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
        {event.may.invite && (
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
                <Menu.Item
                  onClick={() =>
                    remove.mutate(undefined, { onSuccess: () => toast.done(text.removed), onError: toast.refused })
                  }
                >
                  {text.remove}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </span>
        )}
      </div>
      {latest?.note && <div>«{latest.note}»</div>}
      {textIn(participation.asked, language) && (
        <div className={styles.small}>{textIn(participation.asked, language)}</div>
      )}
      {participation.answers.length + participation.invitations.length > 0 && (
        <PartnerHistory event={event} participation={participation} />
      )}
    </li>
  );
}
