import type { Language, LetterTemplate, LetterTemplateKind } from '@birge/domain';

const text = (...paragraphs: string[]) => paragraphs.join('\n\n');

/** The words of the house, which a letter has until an administrator writes others. */
export const letterTemplates: Readonly<Record<Language, Readonly<Record<LetterTemplateKind, LetterTemplate>>>> = {
  en: {
    invitation: {
      subject: 'Invitation: {title}, {day}',
      body: text(
        'Dear {contact},',
        'we invite your organization to take part in “{campaign}”.',
        '{details}',
        '{asked}',
        'Please answer by {deadline} with this personal link; no account is needed:',
        '{link}',
        'There you can accept, say maybe or decline, and change the answer until that day.\nThe link is for you alone: please do not pass it on.',
        'With kind regards,\n{from}',
      ),
    },
    update: {
      subject: 'Changed: {title}, {day}',
      body: text(
        'Dear {contact},',
        'the plan has changed since we last wrote to you:',
        '{changes}',
        'This is how it stands now:',
        '{details}',
        'Please tell us by {deadline} whether this suits you, with your personal link:',
        '{link}',
        'With kind regards,\n{from}',
      ),
    },
    cancellation: {
      subject: 'Cancelled: {title}, {day}',
      body: text(
        'Dear {contact},',
        '{notice}',
        '{details}',
        'You need not do anything. Thank you for your readiness to help.',
        'With kind regards,\n{from}',
      ),
    },
    withdrawal: {
      subject: 'Invitation withdrawn: {title}, {day}',
      body: text(
        'Dear {contact},',
        '{notice}',
        'Nothing more is asked of you here, and the personal link opens nothing any more. If this surprises you, please answer this letter.',
        'With kind regards,\n{from}',
      ),
    },
    reminder: {
      subject: 'Reminder: {title}, {day}',
      body: text(
        'Dear {contact},',
        'your answer to our invitation is still missing. Please answer by {deadline}:',
        '{link}',
        '{details}',
        '{asked}',
        'With kind regards,\n{from}',
      ),
    },
    'counter-declined': {
      subject: 'Your proposal: {title}, {day}',
      body: text(
        'Dear {contact},',
        'thank you for your proposal. We cannot take it up:',
        '{proposal}',
        '{notice}',
        'The plan stays as it is:',
        '{details}',
        'Please tell us by {deadline} whether you can take part all the same:',
        '{link}',
        'With kind regards,\n{from}',
      ),
    },
    'answer-told': {
      subject: 'Answered for {organization}: {title}',
      body: text(
        'Dear {contact},',
        'somebody answered for your organization, so you need not do it again:',
        '{answer}',
        '{details}',
        'If this is not right, you can change it by {deadline} with your own link:',
        '{link}',
        'With kind regards,\n{from}',
      ),
    },
  },
  ru: {
    invitation: {
      subject: 'Приглашение: {title}, {day}',
      body: text(
        'Здравствуйте, {contact}!',
        'Приглашаем вашу организацию принять участие в кампании «{campaign}».',
        '{details}',
        '{asked}',
        'Просим ответить до {deadline} включительно по личной ссылке, регистрация не нужна:',
        '{link}',
        'По ней можно согласиться, ответить «возможно» или отказаться, а до этого дня и изменить ответ.\nСсылка предназначена только вам: пожалуйста, не пересылайте её.',
        'С уважением,\n{from}',
      ),
    },
    update: {
      subject: 'Изменено: {title}, {day}',
      body: text(
        'Здравствуйте, {contact}!',
        'С нашего прошлого письма план изменился:',
        '{changes}',
        'Теперь он такой:',
        '{details}',
        'Просим до {deadline} включительно ответить по личной ссылке, подходит ли вам это:',
        '{link}',
        'С уважением,\n{from}',
      ),
    },
    cancellation: {
      subject: 'Отменено: {title}, {day}',
      body: text(
        'Здравствуйте, {contact}!',
        '{notice}',
        '{details}',
        'От вас ничего не требуется. Спасибо за готовность помочь.',
        'С уважением,\n{from}',
      ),
    },
    withdrawal: {
      subject: 'Приглашение отозвано: {title}, {day}',
      body: text(
        'Здравствуйте, {contact}!',
        '{notice}',
        'Здесь от вас больше ничего не требуется, личная ссылка больше не действует. Если это неожиданно для вас, просто ответьте на это письмо.',
        'С уважением,\n{from}',
      ),
    },
    reminder: {
      subject: 'Напоминание: {title}, {day}',
      body: text(
        'Здравствуйте, {contact}!',
        'Мы ещё не получили ответа на приглашение. Просим ответить до {deadline} включительно:',
        '{link}',
        '{details}',
        '{asked}',
        'С уважением,\n{from}',
      ),
    },
    'counter-declined': {
      subject: 'Ваше предложение: {title}, {day}',
      body: text(
        'Здравствуйте, {contact}!',
        'Спасибо за предложение. К сожалению, принять его не получится:',
        '{proposal}',
        '{notice}',
        'План остаётся прежним:',
        '{details}',
        'Просим до {deadline} включительно ответить, сможете ли вы участвовать:',
        '{link}',
        'С уважением,\n{from}',
      ),
    },
    'answer-told': {
      subject: 'Ответ от {organization}: {title}',
      body: text(
        'Здравствуйте, {contact}!',
        'От вашей организации уже ответили, отвечать ещё раз не нужно:',
        '{answer}',
        '{details}',
        'Если это не так, до {deadline} включительно ответ можно изменить по вашей личной ссылке:',
        '{link}',
        'С уважением,\n{from}',
      ),
    },
  },
  kk: {
    invitation: {
      subject: 'Шақыру: {title}, {day}',
      body: text(
        'Құрметті {contact}!',
        'Ұйымыңызды «{campaign}» науқанына қатысуға шақырамыз.',
        '{details}',
        '{asked}',
        'Жеке сілтеме арқылы жауап беруіңізді сұраймыз, тіркелу қажет емес. Жауап берудің соңғы күні: {deadline}.',
        '{link}',
        'Сілтеме арқылы келісуге, «мүмкін» деп жауап беруге немесе бас тартуға, сол күнге дейін жауапты өзгертуге болады.\nСілтеме тек өзіңізге арналған: оны басқаларға жібермеуіңізді сұраймыз.',
        'Құрметпен,\n{from}',
      ),
    },
    update: {
      subject: 'Өзгерді: {title}, {day}',
      body: text(
        'Құрметті {contact}!',
        'Алдыңғы хатымыздан бері жоспар өзгерді:',
        '{changes}',
        'Қазіргі жоспар:',
        '{details}',
        'Бұл сізге қолайлы ма, жеке сілтеме арқылы жауап беруіңізді сұраймыз. Соңғы күні: {deadline}.',
        '{link}',
        'Құрметпен,\n{from}',
      ),
    },
    cancellation: {
      subject: 'Өткізілмейді: {title}, {day}',
      body: text(
        'Құрметті {contact}!',
        '{notice}',
        '{details}',
        'Сізден ештеңе талап етілмейді. Көмектесуге дайын болғаныңызға рақмет.',
        'Құрметпен,\n{from}',
      ),
    },
    withdrawal: {
      subject: 'Шақыру қайтарып алынды: {title}, {day}',
      body: text(
        'Құрметті {contact}!',
        '{notice}',
        'Бұл жерде сізден енді ештеңе талап етілмейді, жеке сілтеме де жарамсыз. Бұл сіз үшін күтпеген жайт болса, осы хатқа жауап жазыңыз.',
        'Құрметпен,\n{from}',
      ),
    },
    reminder: {
      subject: 'Еске салу: {title}, {day}',
      body: text(
        'Құрметті {contact}!',
        'Шақыруымызға әлі жауап алған жоқпыз. Жауап беруіңізді сұраймыз, соңғы күні: {deadline}.',
        '{link}',
        '{details}',
        '{asked}',
        'Құрметпен,\n{from}',
      ),
    },
    'counter-declined': {
      subject: 'Сіздің ұсынысыңыз: {title}, {day}',
      body: text(
        'Құрметті {contact}!',
        'Ұсынысыңызға рақмет. Өкінішке қарай, оны қабылдай алмаймыз:',
        '{proposal}',
        '{notice}',
        'Жоспар өзгеріссіз қалады:',
        '{details}',
        'Сонда да қатыса аласыз ба, жауап беруіңізді сұраймыз. Соңғы күні: {deadline}.',
        '{link}',
        'Құрметпен,\n{from}',
      ),
    },
    'answer-told': {
      subject: '{organization} жауап берді: {title}',
      body: text(
        'Құрметті {contact}!',
        'Ұйымыңыздан жауап келді, қайта жауап берудің қажеті жоқ:',
        '{answer}',
        '{details}',
        'Бұл дұрыс болмаса, жауапты өз сілтемеңіз арқылы өзгерте аласыз. Соңғы күні: {deadline}.',
        '{link}',
        'Құрметпен,\n{from}',
      ),
    },
  },
};
