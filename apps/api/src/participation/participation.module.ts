import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { AnswerListController } from './answers/answer-list.controller.js';
import { AnswerPageRoutes } from './answer-page.routes.js';
import { AnswerService } from './answer.service.js';
import { ReplyAnswers } from './inbox/apply-reply.js';
import { InboundMailRoutes } from './inbox/inbound-mail.routes.js';
import { InboxRetention } from './inbox/inbox-retention.js';
import { InboxReader } from './inbox/inbox-reader.js';
import { InboxController } from './inbox/inbox.controller.js';
import { InboxDecisions } from './inbox/inbox-decision.service.js';
import { InboxService } from './inbox/inbox.service.js';
import { SenderProof } from './inbox/sender-proof.js';
import { EditionPartnersController } from './edition-partners/edition-partners.controller.js';
import { EditionPartnersService } from './edition-partners/edition-partners.service.js';
import { InvitationLinks } from './invitation-links.js';
import { InvitationService } from './invitation.service.js';
import { InvitationWrites } from './invitation-writes.js';
import { LetterService } from './letters/letter.service.js';
import { ContactLinks } from './links/contact-links.js';
import { ContactLinksController } from './links/contact-links.controller.js';
import { ContactLinksService } from './links/contact-links.service.js';
import { LinkRetention } from './links/link-retention.js';
import { LetterTemplateController } from './letters/letter-template.controller.js';
import { LetterTemplateService } from './letters/letter-template.service.js';
import { RemindersRoutes } from './letters/reminders.routes.js';
import { ParticipationController } from './participation.controller.js';
import { ParticipationService } from './participation.service.js';
import { ParticipationWrites } from './participation-writes.js';
import { PartnerPageRoutes } from './partner-page/partner-page.routes.js';
import { PartnerReplies } from './partner-replies.js';
import { PartnerPageService } from './partner-page/partner-page.service.js';
import { ProposalService } from './proposals/proposal.service.js';

@Module({
  imports: [EventsModule],
  controllers: [
    AnswerListController,
    EditionPartnersController,
    ContactLinksController,
    InboxController,
    LetterTemplateController,
    ParticipationController,
  ],
  providers: [
    InboundMailRoutes,
    InboxReader,
    InboxRetention,
    InboxDecisions,
    InboxService,
    ReplyAnswers,
    SenderProof,

    AnswerPageRoutes,
    AnswerService,
    ContactLinks,
    ContactLinksService,
    LinkRetention,
    InvitationLinks,
    InvitationService,
    InvitationWrites,
    EditionPartnersService,
    LetterService,
    LetterTemplateService,
    RemindersRoutes,
    ParticipationService,
    ParticipationWrites,
    PartnerPageRoutes,
    PartnerPageService,
    PartnerReplies,
    ProposalService,
  ],
  exports: [ContactLinks, InvitationLinks, InvitationService, LetterService, ParticipationService, ProposalService],
})
export class ParticipationModule {}
