import { messages } from '../messages.js';
import { plural } from '../numbers.js';

/** Letters to partners: short, plain, readable on a phone. A line each; what a person wrote is put beside it. */
export const mail = messages({
  en: {
    invitationSubject: (title: string, when: string) => `Invitation: ${title}, ${when}`,
    greeting: (name: string) => `Dear ${name},`,
    invitation: (campaign: string) => `we invite your organization to take part in an event of “${campaign}”.`,
    event: (title: string) => `Event: ${title}`,
    when: (slot: string) => `When: ${slot}`,
    where: (place: string) => `Where: ${place}`,
    online: (url: string) => `Online: ${url}`,
    organization: (name: string) => `Your organization: ${name}`,
    role: (role: string) => `Your role: ${role}`,
    asked: (what: string) => `What we ask: ${what}`,
    answerBy: (date: string) => `Please answer by ${date} with this personal link; no account is needed:`,
    change: 'There you can accept, say maybe or decline, and change the answer until that day.',
    personal: 'The link is for you alone: please do not pass it on.',
    closing: 'With kind regards,',
    more: (n: number) =>
      `and ${plural('en', n, { one: '# more time', other: '# more times' })}: all are on the page of the link`,
  },
  ru: {
    invitationSubject: (title: string, when: string) => `Приглашение: ${title}, ${when}`,
    greeting: (name: string) => `Здравствуйте, ${name}!`,
    invitation: (campaign: string) =>
      `Приглашаем вашу организацию принять участие в мероприятии кампании «${campaign}».`,
    event: (title: string) => `Мероприятие: ${title}`,
    when: (slot: string) => `Когда: ${slot}`,
    where: (place: string) => `Где: ${place}`,
    online: (url: string) => `Онлайн: ${url}`,
    organization: (name: string) => `Ваша организация: ${name}`,
    role: (role: string) => `Ваша роль: ${role}`,
    asked: (what: string) => `О чём просим: ${what}`,
    answerBy: (date: string) => `Просим ответить до ${date} включительно по личной ссылке, регистрация не нужна:`,
    change: 'По ней можно согласиться, ответить «возможно» или отказаться, а до этого дня и изменить ответ.',
    personal: 'Ссылка предназначена только вам: пожалуйста, не пересылайте её.',
    closing: 'С уважением,',
    more: (n: number) =>
      `и ещё ${plural('ru', n, { one: '# раз', few: '# раза', many: '# раз' })}: все они указаны на странице по ссылке`,
  },
  kk: {
    invitationSubject: (title: string, when: string) => `Шақыру: ${title}, ${when}`,
    greeting: (name: string) => `Құрметті ${name}!`,
    invitation: (campaign: string) => `Ұйымыңызды «${campaign}» науқанының іс-шарасына қатысуға шақырамыз.`,
    event: (title: string) => `Іс-шара: ${title}`,
    when: (slot: string) => `Қашан: ${slot}`,
    where: (place: string) => `Қайда: ${place}`,
    online: (url: string) => `Онлайн: ${url}`,
    organization: (name: string) => `Ұйымыңыз: ${name}`,
    role: (role: string) => `Рөліңіз: ${role}`,
    asked: (what: string) => `Өтінішіміз: ${what}`,
    answerBy: (date: string) =>
      `Жеке сілтеме арқылы жауап беруіңізді сұраймыз, тіркелу қажет емес. Жауап берудің соңғы күні: ${date}.`,
    change:
      'Сілтеме арқылы келісуге, «мүмкін» деп жауап беруге немесе бас тартуға, сол күнге дейін жауапты өзгертуге болады.',
    personal: 'Сілтеме тек өзіңізге арналған: оны басқаларға жібермеуіңізді сұраймыз.',
    closing: 'Құрметпен,',
    more: (n: number) => `және тағы ${n} рет: барлығы сілтемедегі бетте көрсетілген`,
  },
});
