import { textIn } from '@birge/domain';
import type { Language, Localized } from '@birge/domain';

export interface Letter {
  subject: string;
  body: string;
}

interface Facts {
  title: Localized;
  contact: string;
  /** '30.07.2026, 12:00–13:00' at the place; empty without a time. */
  when: string;
  deadline: string;
}

export const cancellationLetter = (language: Language, { title, contact, when }: Facts, reason: string): Letter => {
  const what = textIn(title, language);
  return {
    kk: {
      subject: `Өткізілмейді: ${what}`,
      body: `Құрметті ${contact}!\n\n${what} (${when}) өткізілмейді.\nСебебі: ${reason}`,
    },
    ru: {
      subject: `Отменено: ${what}`,
      body: `Здравствуйте, ${contact}!\n\n${what} (${when}) не состоится.\nПричина: ${reason}`,
    },
    en: {
      subject: `Cancelled: ${what}`,
      body: `Dear ${contact},\n\n${what} (${when}) will not be held.\nReason: ${reason}`,
    },
  }[language];
};

export const reminderLetter = (language: Language, { title, contact, deadline }: Facts): Letter => {
  const what = textIn(title, language);
  return {
    kk: {
      subject: `Еске салу: ${what}`,
      body: `Құрметті ${contact}!\n\nЖауабыңызды ${deadline} дейін күтеміз: {link}`,
    },
    ru: {
      subject: `Напоминание: ${what}`,
      body: `Здравствуйте, ${contact}!\n\nЖдём вашего ответа до ${deadline}: {link}`,
    },
    en: { subject: `Reminder: ${what}`, body: `Dear ${contact},\n\nPlease answer by ${deadline}: {link}` },
  }[language];
};
