import { Button } from '@mantine/core';
import { common, eventPage, instantText, longDate, ownLanguageNames, partnerAsked, partnersSide } from '@birge/i18n';
import { isLanguage } from '@birge/domain';
import type { AnswerView, ParticipationView } from '@birge/api-client';
import { useToast } from '../feedback/use-toast.js';
import { useLanguage, useText } from '../language/LanguageProvider.js';
import { hereOffset } from '../look/here-offset.js';
import { AnswerMark } from '../look/AnswerMark.js';
import { Undelivered } from '../look/Undelivered.js';
import styles from '../page/part.module.css';
import { usePartnerAct, usePartners } from './partners-of.js';

/** Every answer, newest first, and every invitation with what became of its letter. */
export function PartnerHistory({ participation }: { participation: ParticipationView }) {
  const { partners: text } = useText(eventPage);
  const words = useText(common);
  const { phone } = useText(partnersSide);
  const { language } = useLanguage();
  const toast = useToast();
  const { mayInvite, occurrenceWords } = usePartners();
  const asking = useText(partnerAsked);
  const revoke = usePartnerAct((acts, id: string) => acts.revoke(id));
  const ofOne = ({ occurrenceId, occurrenceAnswer }: AnswerView) => {
    if (!occurrenceId || !occurrenceAnswer) return null;
    const when = occurrenceWords(occurrenceId) ?? asking.goneTime;
    return asking.ofOne(when, words.answer[occurrenceAnswer]);
  };
  return (
    <details className={styles.history}>
      <summary>{text.details}</summary>
      <h3>{text.answers}</h3>
      {participation.answers.length === 0 && <p className={styles.small}>{text.noAnswers}</p>}
      <ul>
        {participation.answers.map((answer) => (
          <li key={answer.at}>
            <AnswerMark answer={answer.answer} current={answer.current} />
            <span className={styles.small}>
              {[
                ofOne(answer),
                words.answeredVia[answer.via],
                answer.answeredBy ?? answer.contact,
                answer.answeredBy &&
                  answer.contact &&
                  answer.answeredBy !== answer.contact &&
                  asking.through(answer.contact),
                answer.delegate && asking.delegate(answer.delegate),
                instantText(language, answer.at, hereOffset(answer.at)),
                answer.recordedBy &&
                  (answer.recordedAt
                    ? phone.recordedAt(
                        answer.recordedBy.name,
                        instantText(language, answer.recordedAt, hereOffset(answer.recordedAt)),
                      )
                    : text.recordedBy(answer.recordedBy.name)),
                answer.via === 'phone' && phone.notConfirmed,
                !answer.current && text.old,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {answer.note && <span>«{answer.note}»</span>}
          </li>
        ))}
      </ul>
      {participation.invitations.length > 0 && <h3>{text.invitations}</h3>}
      <ul>
        {participation.invitations.map((invitation) => (
          <li key={invitation.id}>
            <span>{invitation.contact.name}</span>
            <span className={styles.small}>
              {[
                isLanguage(invitation.language) && ownLanguageNames[invitation.language].long,
                text.until(longDate(language, invitation.deadline.slice(0, 10))),
                invitation.messageState && text.message[invitation.messageState],
                invitation.revoked && text.revoked,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {mayInvite && !invitation.revoked && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                onClick={() =>
                  revoke.mutate(invitation.id, { onSuccess: () => toast.done(text.revoked), onError: toast.refused })
                }
              >
                {text.revoke}
              </Button>
            )}
            {!invitation.revoked && invitation.undelivered && <Undelivered letter={invitation.undelivered} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
