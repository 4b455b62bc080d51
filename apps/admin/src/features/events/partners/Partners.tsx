import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { eventPage, partnersSide } from '@birge/i18n';
import type { EventView, ParticipationView } from '@birge/api-client';
import { useText } from '../../../shared/language/LanguageProvider.js';
import { FreshnessMark } from '../FreshnessMark.js';
import styles from '../part.module.css';
import { InviteDialog } from './InviteDialog.js';
import { InviteSeveralDialog } from './InviteSeveralDialog.js';
import { NewPartnerDialog } from './NewPartnerDialog.js';
import { PartnerItem } from './PartnerItem.js';
import { PhoneAnswerDialog } from './PhoneAnswerDialog.js';

export type PartnerAct = { kind: 'invite' | 'phone'; participation: ParticipationView } | { kind: 'new' | 'several' };

/** The organizations that take part, what each was asked and what it answered. */
export function Partners({ event }: { event: EventView }) {
  const { partners: text } = useText(eventPage);
  const [doing, setDoing] = useState<PartnerAct | null>(null);
  const close = () => setDoing(null);
  const { invite } = useText(partnersSide);
  return (
    <section aria-labelledby="partners">
      <div className={styles.head}>
        <h2 id="partners">{text.title}</h2>
        <FreshnessMark freshness={event.freshness} />
        {event.may.invite && (
          <span className={styles.end}>
            {event.participations.length > 0 && (
              <Button variant="default" size="compact-sm" onClick={() => setDoing({ kind: 'several' })}>
                {invite.open}
              </Button>
            )}
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconPlus size={15} aria-hidden />}
              onClick={() => setDoing({ kind: 'new' })}
            >
              {text.add}
            </Button>
          </span>
        )}
      </div>
      {event.participations.length === 0 ? (
        <p className={styles.quiet}>{text.empty}</p>
      ) : (
        <ul className={styles.rows}>
          {event.participations.map((participation) => (
            <PartnerItem key={participation.id} event={event} participation={participation} onAct={setDoing} />
          ))}
        </ul>
      )}
      {doing?.kind === 'several' && <InviteSeveralDialog event={event} onClose={close} />}
      {doing?.kind === 'new' && <NewPartnerDialog event={event} onClose={close} />}
      {doing?.kind === 'invite' && <InviteDialog event={event} participation={doing.participation} onClose={close} />}
      {doing?.kind === 'phone' && (
        <PhoneAnswerDialog event={event} participation={doing.participation} onClose={close} />
      )}
    </section>
  );
}
