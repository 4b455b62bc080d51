import { useState, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { eventPage, partnersSide } from '@birge/i18n';
import type { ParticipationView } from '@birge/api-client';
import { useText } from '../language/LanguageProvider.js';
import styles from '../page/part.module.css';
import { InviteDialog } from './InviteDialog.js';
import { PartnerDialog } from './PartnerDialog.js';
import { PartnerItem } from './PartnerItem.js';
import { usePartners } from './partners-of.js';
import { PhoneAnswerDialog } from './PhoneAnswerDialog.js';

export type PartnerAct =
  { kind: 'invite' | 'phone' | 'change'; participation: ParticipationView } | { kind: 'new' | 'several' };

/** What is being done about a partner, as a dialog. */
export function PartnerActDialog({ doing, onClose }: { doing: PartnerAct; onClose(): void }) {
  switch (doing.kind) {
    case 'new':
      return <PartnerDialog onClose={onClose} />;
    case 'several':
      return <InviteDialog onClose={onClose} />;
    case 'invite':
      return <InviteDialog of={doing.participation.id} onClose={onClose} />;
    case 'change':
      return <PartnerDialog participation={doing.participation} onClose={onClose} />;
    case 'phone':
      return <PhoneAnswerDialog participation={doing.participation} onClose={onClose} />;
  }
}

/** The organizations that take part, what each was asked and what it answered. */
export function Partners({ title, beside, empty }: { title: string; beside?: ReactNode; empty?: string }) {
  const { participations, mayInvite } = usePartners();
  const { partners: text } = useText(eventPage);
  const { invite } = useText(partnersSide);
  const [doing, setDoing] = useState<PartnerAct | null>(null);
  return (
    <section aria-labelledby="partners">
      <div className={styles.head}>
        <h2 id="partners">{title}</h2>
        {beside}
        {mayInvite && (
          <span className={styles.end}>
            {participations.length > 0 && (
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
      {participations.length === 0 ? (
        <p className={styles.quiet}>{empty ?? text.empty}</p>
      ) : (
        <ul className={styles.rows}>
          {participations.map((participation) => (
            <PartnerItem key={participation.id} participation={participation} onAct={setDoing} />
          ))}
        </ul>
      )}
      {doing && <PartnerActDialog doing={doing} onClose={() => setDoing(null)} />}
    </section>
  );
}
