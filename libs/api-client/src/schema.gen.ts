/* Made from openapi.json by apps/api/test/write-openapi.ts: do not edit. */

export interface paths {
    "/api/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AnswerList_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Board_unassign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/availability/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Assignments_takeBack"];
        options?: never;
        head?: never;
        patch: operations["Assignments_changeSaid"];
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Board_window"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bulk_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Problems_facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Board_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Board_moveTogether"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/occurrences/{id}/free-slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Problems_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/occurrences/{id}/slot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Board_toTray"];
        options?: never;
        head?: never;
        patch: operations["Board_move"];
        trace?: never;
    };
    "/api/board/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Presence_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/presence/{tab}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Presence_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Problems_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Organization_changeContact"];
        trace?: never;
    };
    "/api/contacts/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ContactLinks_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/day-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DaySheet_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/day-sheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DaySheet_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Division_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Campaign_listEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Campaign_changeEdition"];
        trace?: never;
    };
    "/api/editions/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EditionPartners_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["EditionPartners_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EditionPartners_list"];
        put?: never;
        post: operations["EditionPartners_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/editions/{id}/partners/{partner}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["EditionPartners_remove"];
        options?: never;
        head?: never;
        patch: operations["EditionPartners_edit"];
        trace?: never;
    };
    "/api/editions/{id}/partners/{partner}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EditionPartners_recordAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Campaign_listEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-types/{id}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Campaign_changeDuties"];
        trace?: never;
    };
    "/api/event-types/{id}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Campaign_changeRequirements"];
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Event_list"];
        put?: never;
        post: operations["Event_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Event_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Event_edit"];
        trace?: never;
    };
    "/api/events/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Event_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Event_duplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Participation_inviteMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Occurrence_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/participations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Participation_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Event_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposals_ofEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EventState_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session_createFirstAdministrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Holiday_list"];
        put?: never;
        post: operations["Holiday_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Holiday_remove"];
        options?: never;
        head?: never;
        patch: operations["Holiday_change"];
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_mail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Inbox_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Inbox_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Participation_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LetterTemplate_list"];
        put?: never;
        post: operations["LetterTemplate_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letter-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["LetterTemplate_remove"];
        options?: never;
        head?: never;
        patch: operations["LetterTemplate_change"];
        trace?: never;
    };
    "/api/letter-templates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LetterTemplate_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Live_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notice_pending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{invitationId}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notice_letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notice_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notice_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notice_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/occurrences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Occurrence_remove"];
        options?: never;
        head?: never;
        patch: operations["Occurrence_edit"];
        trace?: never;
    };
    "/api/occurrences/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Board_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/occurrences/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organization_list"];
        put?: never;
        post: operations["Organization_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organization_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Organization_change"];
        trace?: never;
    };
    "/api/organizations/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organization_addContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outbox_letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outbox/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Outbox_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Participation_remove"];
        options?: never;
        head?: never;
        patch: operations["Participation_edit"];
        trace?: never;
    };
    "/api/participations/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Participation_recordAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participations/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Participation_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Person_list"];
        put?: never;
        post: operations["Person_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Person_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Person_change"];
        trace?: never;
    };
    "/api/people/{id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_said"];
        put?: never;
        post: operations["Assignments_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_feed"];
        put?: never;
        post: operations["Assignments_renewFeed"];
        delete: operations["Assignments_closeFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Assignments_schedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Proposals_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposals_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Proposals_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publishing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Publishing_waiting"];
        put?: never;
        post: operations["Publishing_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publishing/{eventId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preview_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publishing/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Publishing_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publishing/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Schedule_schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Schedule_move"];
        trace?: never;
    };
    "/api/publishing/schedule/call-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Schedule_callOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publishing/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Publishing_unpublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requirements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Event_editRequirement"];
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Search_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session_me"];
        put?: never;
        post: operations["Session_signIn"];
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch: operations["Session_change"];
        trace?: never;
    };
    "/api/spaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Venue_changeSpace"];
        trace?: never;
    };
    "/api/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Undo_acts"];
        put?: never;
        post: operations["Undo_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Venue_list"];
        put?: never;
        post: operations["Venue_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/venues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Venue_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Venue_change"];
        trace?: never;
    };
    "/api/venues/{id}/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Venue_addSpace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedProposalView: {
            conflicts: components["schemas"]["ConflictView"][];
            item: components["schemas"]["BoardItemView"] | null;
            proposal: components["schemas"]["ProposalView"];
        };
        AcceptProposalRequest: {
            version?: number;
        };
        ActView: {
            /** @example occurrence.moved */
            action: string;
            /** Format: date-time */
            at: string;
            eventIds: string[];
            events: number;
            /** @example 7312 */
            id: string;
            title: components["schemas"]["LocalizedView"] | null;
            told: boolean;
        };
        AddOccurrenceRequest: {
            allDay?: boolean;
            /** @example 2026-07-30T12:00 */
            end?: string;
            /** @enum {string} */
            offsetChoice?: "earlier" | "later";
            place?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            setupMinutes?: number;
            spaceIds?: string[];
            /** @example 2026-07-30T12:00 */
            start?: string;
            teardownMinutes?: number;
            /** Format: uuid */
            venueId?: string | null;
        };
        AddParticipationRequest: {
            asked?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            askedFor?: ("people" | "materials" | "permission" | "presence")[];
            /** Format: uuid */
            organizationId: string;
            /** @enum {string} */
            role: "lead" | "co-organizer" | "partner" | "venue-host" | "authority" | "media";
        };
        AnswerCountsView: {
            accepted: number;
            declined: number;
            maybe: number;
            needsAction: number;
        };
        AnswerListView: {
            items: components["schemas"]["AnswerRowView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        AnswerRowView: {
            /** @enum {string} */
            answer: "accepted" | "maybe" | "declined";
            answeredBy: string | null;
            /** Format: date-time */
            at: string;
            current: boolean;
            /** Format: uuid */
            eventId: string | null;
            /** Format: uuid */
            id: string;
            note: string | null;
            organization: components["schemas"]["LocalizedView"];
            /** Format: uuid */
            organizationId: string;
            recordedBy: components["schemas"]["PersonRefView"] | null;
            /** @enum {string} */
            role: "lead" | "co-organizer" | "partner" | "venue-host" | "authority" | "media";
            title: components["schemas"]["LocalizedView"];
            /** @enum {string} */
            via: "page" | "calendar" | "phone";
        };
        AnswerView: {
            /** @enum {string} */
            answer: "accepted" | "maybe" | "declined";
            answeredBy: string | null;
            /** Format: date-time */
            at: string;
            contact: string | null;
            current: boolean;
            delegate: string | null;
            note: string | null;
            /** @enum {string|null} */
            occurrenceAnswer: "accepted" | "maybe" | "declined" | null;
            /** Format: uuid */
            occurrenceId: string | null;
            /** Format: date-time */
            recordedAt: string | null;
            recordedBy: components["schemas"]["PersonRefView"] | null;
            /** @enum {string} */
            via: "page" | "calendar" | "phone";
        };
        AssignedView: {
            /** Format: uuid */
            assignmentId: string;
            dutyId: string;
            name: string;
            /** Format: uuid */
            personId: string;
        };
        AssignmentView: {
            /** Format: uuid */
            assignmentId: string;
            /** @enum {string} */
            availability: "available" | "unsaid" | "outside" | "unavailable";
            conflicts: components["schemas"]["ConflictView"][];
            item: components["schemas"]["BoardItemView"];
        };
        AssignRequest: {
            dutyId: string;
            /** Format: uuid */
            personId: string;
        };
        AvailabilityView: {
            items: components["schemas"]["SaidView"][];
            mayWrite: boolean;
            /** @example Asia/Almaty */
            zone: string;
        };
        AwayView: {
            from: number;
            /** Format: uuid */
            personId: string;
            to: number;
        };
        BoardCountsView: {
            cancelled: number;
            drafts: number;
            scheduled: number;
            tray: number;
        };
        BoardDivisionView: {
            id: string;
            name: components["schemas"]["LocalizedView"];
            shortName: components["schemas"]["LocalizedView"];
            timeZone: string;
            venues: components["schemas"]["BoardVenueView"][];
        };
        BoardItemsView: {
            busy: components["schemas"]["BusyView"][];
            items: components["schemas"]["BoardItemView"][];
            zones: {
                [key: string]: components["schemas"]["OffsetFromView"][];
            };
        };
        BoardItemView: {
            allDay: boolean;
            /** @enum {string} */
            attendance: "in-person" | "online" | "mixed";
            coordinator: components["schemas"]["PersonRefView"] | null;
            divisions: string[];
            end: string | null;
            endsAt: number | null;
            /** Format: uuid */
            eventId: string;
            eventVersion: number;
            expectedParticipants: number | null;
            items: components["schemas"]["ItemUseView"][];
            lengthMinutes: number | null;
            mayMove: boolean;
            occupiedFrom: number | null;
            occupiedTo: number | null;
            /** Format: uuid */
            occurrenceId: string;
            offsetStart: number | null;
            openProposals: number;
            participations: components["schemas"]["BoardParticipationView"][];
            people: components["schemas"]["AssignedView"][];
            place: components["schemas"]["LocalizedView"];
            quorum: components["schemas"]["QuorumToldView"];
            setupMinutes: number;
            slug: string;
            spaceIds: string[];
            /** @example 2026-07-30T12:00 */
            start: string | null;
            startsAt: number | null;
            /** @enum {string} */
            state: "draft" | "planned" | "confirmed" | "completed" | "cancelled";
            tags: string[];
            teardownMinutes: number;
            title: components["schemas"]["LocalizedView"];
            /** @enum {string|null} */
            trayReason: "no-time" | "imported" | "space-taken" | "person-taken" | "item-taken" | "taken-off" | null;
            typeId: string;
            /** Format: uuid */
            venueId: string | null;
            version: number;
            /** @enum {string} */
            visibility: "internal" | "partners" | "public";
            /** Format: date */
            windowFrom: string | null;
            /** Format: date */
            windowTo: string | null;
            zone: string | null;
        };
        BoardMayView: {
            assign: boolean;
            invite: boolean;
            publish: boolean;
            schedule: boolean;
        };
        BoardParticipationView: {
            /** @enum {string} */
            answer: "needs-action" | "accepted" | "maybe" | "declined";
            current: boolean;
            /** Format: uuid */
            id: string;
            name: components["schemas"]["LocalizedView"];
            /** Format: uuid */
            organizationId: string;
            /** @enum {string} */
            role: "lead" | "co-organizer" | "partner" | "venue-host" | "authority" | "media";
        };
        BoardSpaceView: {
            capacity: number | null;
            /** Format: uuid */
            id: string;
            name: components["schemas"]["LocalizedView"];
        };
        BoardVenueView: {
            capacity: number | null;
            city: components["schemas"]["LocalizedView"];
            /** Format: uuid */
            id: string;
            latitude: number | null;
            longitude: number | null;
            name: components["schemas"]["LocalizedView"];
            openingHours: components["schemas"]["OpeningHoursView"][];
            spaces: components["schemas"]["BoardSpaceView"][];
            timeZone: string;
        };
        BoardWindowView: {
            busy: components["schemas"]["BusyView"][];
            counts: components["schemas"]["BoardCountsView"];
            divisions: components["schemas"]["BoardDivisionView"][];
            edition: components["schemas"]["EditionView"];
            /** Format: date */
            from: string;
            holidays: components["schemas"]["HolidayView"][];
            items: components["schemas"]["BoardItemView"][];
            may: components["schemas"]["BoardMayView"];
            /** Format: date */
            to: string;
            zones: {
                [key: string]: components["schemas"]["OffsetFromView"][];
            };
        };
        BulkCard: {
            eventVersion: number;
            /** Format: uuid */
            occurrenceId: string;
            version: number;
        };
        BulkRequest: {
            /** @enum {string} */
            act: "shift" | "coordinator" | "assign" | "invite" | "tags" | "state" | "publish" | "unpublish";
            addTags?: string[];
            cards: components["schemas"]["BulkCard"][];
            contactIds?: string[];
            /** Format: uuid */
            coordinatorId?: string | null;
            days?: number;
            /**
             * Format: date
             * @example 2026-07-30
             */
            deadline?: string;
            dryRun: boolean;
            dutyId?: string;
            noHarm?: string | null;
            /** Format: uuid */
            organizationId?: string;
            /** Format: uuid */
            personId?: string;
            publish?: boolean;
            reason?: string | null;
            removeTags?: string[];
            /** @enum {string} */
            role?: "lead" | "co-organizer" | "partner" | "venue-host" | "authority" | "media";
            /** @enum {string} */
            state?: "plan" | "unplan" | "confirm" | "cancel" | "reopen" | "complete" | "correct";
        };
        BulkRowView: {
            code: components["schemas"]["ProblemCode"] | null;
            /** Format: uuid */
            eventId: string;
            message: string | null;
            occurrenceIds: string[];
            /** @enum {string} */
            outcome: "will" | "done" | "unchanged" | "refused";
            title: components["schemas"]["LocalizedView"];
        };
        BulkView: {
            rows: components["schemas"]["BulkRowView"][];
        };
        BusyFactsView: {
            divisionId: string | null;
            from: number;
            id: string;
            items: components["schemas"]["ItemUseFactsView"][];
            organizations: string[];
            people: string[];
            slotFrom: number;
            slotTo: number;
            spaceIds: string[];
            to: number;
        };
        BusyView: {
            divisionId: string | null;
            from: number;
            /** Format: uuid */
            personId: string | null;
            /** Format: uuid */
            spaceId: string | null;
            to: number;
        };
        CalledView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        CallOffRequest: {
            items: components["schemas"]["ScheduledItem"][];
        };
        ChangeContactRequest: {
            archived?: boolean;
            /** Format: email */
            email?: string | null;
            /** @enum {string} */
            language?: "kk" | "ru" | "en";
            name?: string;
            /** @example +7 7172 00 00 00 */
            phone?: string | null;
            position?: string | null;
            version: number;
        };
        ChangeEditionRequest: {
            /**
             * Format: date
             * @example 2026-07-30
             */
            endsOn?: string;
            motto?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /**
             * Format: date
             * @example 2026-07-30
             */
            startsOn?: string;
            version: number;
        };
        ChangeHolidayRequest: {
            /** @enum {string} */
            kind?: "day-off" | "working-day";
            name?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            version: number;
        };
        ChangeMeRequest: {
            answerMail?: boolean;
            /** @enum {string} */
            language?: "kk" | "ru" | "en";
        };
        ChangeOrganizationRequest: {
            archived?: boolean;
            divisions?: string[];
            /** @enum {string} */
            kind?: "intergovernmental" | "government" | "police" | "local-executive" | "ngo" | "company" | "venue-operator" | "media" | "education";
            mailDomains?: string[];
            name?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            shortName?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            version: number;
            /** Format: uri */
            website?: string | null;
        };
        ChangePersonRequest: {
            archived?: boolean;
            divisions?: string[];
            /** Format: email */
            email?: string | null;
            homeDivision?: string | null;
            /** @enum {string} */
            language?: "kk" | "ru" | "en";
            languages?: string[];
            name?: string;
            password?: string | null;
            /** @enum {string|null} */
            role?: "administrator" | "national" | "oblast" | "observer" | null;
            skills?: string[];
            version: number;
        };
        ChangeSaidRequest: {
            allDay: boolean;
            /** @example 2026-07-30T12:00 */
            end: string;
            /** @enum {string} */
            kind: "available" | "unavailable";
            /** @example 2026-07-30T12:00 */
            start: string;
            version: number;
        };
        ChangeSpaceRequest: {
            archived?: boolean;
            capacity?: number | null;
            name?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            version: number;
        };
        ChangeStateRequest: {
            /** @enum {string} */
            act: "plan" | "unplan" | "confirm" | "cancel" | "reopen" | "complete" | "correct";
            publish?: boolean;
            reason?: string | null;
            version: number;
        };
        ChangeTemplateRequest: {
            body: string;
            subject: string;
            version: number;
        };
        ChangeVenueRequest: {
            address?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            archived?: boolean;
            capacity?: number | null;
            city?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            consentNeeded?: boolean;
            directions?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            divisionId?: string;
            /** Format: uuid */
            hostId?: string | null;
            /** @enum {string} */
            kind?: "railway-station" | "shopping-centre" | "library" | "university" | "school" | "hall" | "park" | "square" | "hotel" | "office" | "theatre" | "sports" | "market" | "other";
            latitude?: number | null;
            longitude?: number | null;
            name?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            noticeDays?: number;
            openingHours?: components["schemas"]["OpeningHoursRequest"][];
            version: number;
        };
        ChangeView: {
            action: string;
            after: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            at: string;
            before: {
                [key: string]: unknown;
            } | null;
            id: number;
            person: components["schemas"]["PersonRefView"] | null;
            subject: string;
            /** Format: uuid */
            subjectId: string;
            /** @enum {string} */
            via: "coordinator" | "partner" | "system" | "sample";
        };
        ClockView: {
            from: number;
            offsetMinutes: number;
        };
        ConfirmMailRequest: {
            /** @enum {string} */
            answer?: "accepted" | "maybe" | "declined";
            /** Format: uuid */
            invitationId: string;
        };
        ConflictView: {
            /** @enum {string} */
            kind: "space-taken" | "person-elsewhere" | "item-taken" | "quorum-lost" | "person-unavailable" | "partner-busy" | "travel-tight" | "over-capacity" | "outside-opening-hours" | "lead-time" | "quorum-at-risk" | "holiday" | "outside-edition";
            message: string;
            /** Format: uuid */
            occurrenceId: string;
            /** @enum {string} */
            severity: "blocking" | "warning";
            subjectId: string | null;
            subjectName: string | null;
            values: {
                [key: string]: unknown;
            };
            with: components["schemas"]["InTheWayView"] | null;
            /** Format: uuid */
            withOccurrenceId: string | null;
        };
        ContactOnSheetView: {
            email: string | null;
            name: string;
            phone: string | null;
            position: string | null;
        };
        ContactView: {
            archived: boolean;
            email: string | null;
            hasLinks: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            name: string;
            /** Format: uuid */
            organizationId: string;
            phone: string | null;
            position: string | null;
            undelivered: components["schemas"]["UndeliveredView"] | null;
            version: number;
        };
        CountedView: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["LocalizedView"];
            quantity: number;
        };
        CreateContactRequest: {
            /** Format: email */
            email?: string | null;
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            name: string;
            /** @example +7 7172 00 00 00 */
            phone?: string | null;
            position?: string | null;
        };
        CreateEventRequest: {
            access?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** @enum {string} */
            attendance?: "in-person" | "online" | "mixed";
            audience?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** Format: uuid */
            coordinatorId?: string | null;
            divisions?: string[];
            edition: number;
            expectedParticipants?: number | null;
            languages?: string[];
            lengthMinutes?: number | null;
            note?: string | null;
            /** Format: uri */
            onlineUrl?: string | null;
            place?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            placeHidden?: boolean;
            summary?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            tags?: string[];
            themes?: ("prevention" | "labour" | "children" | "migration" | "online" | "help" | "law" | "cooperation")[];
            title: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            typeId: string;
            /** Format: uuid */
            venueId?: string | null;
            /** @enum {string} */
            visibility?: "internal" | "partners" | "public";
            /**
             * Format: date
             * @example 2026-07-30
             */
            windowFrom?: string | null;
            /**
             * Format: date
             * @example 2026-07-30
             */
            windowTo?: string | null;
        };
        CreateHolidayRequest: {
            /**
             * Format: date
             * @example 2026-07-30
             */
            day: string;
            /** @enum {string} */
            kind: "day-off" | "working-day";
            name?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
        };
        CreateOrganizationRequest: {
            divisions?: string[];
            /** @enum {string} */
            kind: "intergovernmental" | "government" | "police" | "local-executive" | "ngo" | "company" | "venue-operator" | "media" | "education";
            mailDomains?: string[];
            name: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            shortName?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** Format: uri */
            website?: string | null;
        };
        CreatePersonRequest: {
            divisions?: string[];
            /** Format: email */
            email?: string | null;
            homeDivision?: string | null;
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            languages?: string[];
            name: string;
            password?: string | null;
            /** @enum {string|null} */
            role?: "administrator" | "national" | "oblast" | "observer" | null;
            skills?: string[];
        };
        CreateSpaceRequest: {
            capacity?: number | null;
            name: {
                en?: string;
                kk?: string;
                ru?: string;
            };
        };
        CreateTemplateRequest: {
            body: string;
            eventTypeId?: string | null;
            /** @enum {string} */
            kind: "invitation" | "update" | "cancellation" | "withdrawal" | "reminder" | "counter-declined" | "answer-told";
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            subject: string;
        };
        CreateVenueRequest: {
            address?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            capacity?: number | null;
            city?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            consentNeeded: boolean;
            directions?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            divisionId: string;
            /** Format: uuid */
            hostId?: string | null;
            /** @enum {string} */
            kind: "railway-station" | "shopping-centre" | "library" | "university" | "school" | "hall" | "park" | "square" | "hotel" | "office" | "theatre" | "sports" | "market" | "other";
            latitude?: number | null;
            longitude?: number | null;
            name: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            noticeDays: number;
            openingHours?: components["schemas"]["OpeningHoursRequest"][];
            spaces?: components["schemas"]["CreateSpaceRequest"][];
        };
        DayOffView: {
            /** Format: date */
            day: string;
            name: components["schemas"]["LocalizedView"];
            /** @enum {string} */
            reason: "weekend" | "holiday" | "day-off" | "carried-over" | "decree";
        };
        DaySheetEntryView: {
            address: components["schemas"]["LocalizedView"];
            allDay: boolean;
            city: components["schemas"]["LocalizedView"];
            coordinator: string | null;
            directions: components["schemas"]["LocalizedView"];
            end: string;
            /** Format: uuid */
            eventId: string;
            expected: number | null;
            items: components["schemas"]["ItemOnSheetView"][];
            note: string | null;
            /** Format: uuid */
            occurrenceId: string;
            offset: number;
            onlineUrl: string | null;
            partners: components["schemas"]["PartnerOnSheetView"][];
            people: components["schemas"]["PersonOnSheetView"][];
            place: components["schemas"]["LocalizedView"];
            publicSlug: string | null;
            requirements: components["schemas"]["RequirementOnSheetView"][];
            setupMinutes: number;
            spaces: components["schemas"]["LocalizedView"][];
            /** @example 2026-07-30T12:00 */
            start: string;
            /** @enum {string} */
            state: "draft" | "planned" | "confirmed" | "completed" | "cancelled";
            teardownMinutes: number;
            title: components["schemas"]["LocalizedView"];
            type: components["schemas"]["LocalizedView"];
            venue: components["schemas"]["LocalizedView"];
        };
        DaySheetView: {
            /** Format: date */
            day: string;
            entries: components["schemas"]["DaySheetEntryView"][];
            oblast: components["schemas"]["LocalizedView"] | null;
            person: components["schemas"]["PersonRefView"] | null;
            publicUrl: string;
            total: number;
        };
        DeclineProposalRequest: {
            note: string;
        };
        DifferenceView: {
            /** @enum {string} */
            field: "slug" | "typeId" | "title" | "summary" | "audience" | "access" | "languages" | "themes" | "status" | "completed" | "attendance" | "onlineUrl" | "divisions" | "organizers" | "window" | "time" | "place" | "directions" | "occurrence";
            now: ({
                [key: string]: unknown;
            } | unknown[] | string | boolean) | null;
            /** Format: uuid */
            occurrenceId: string | null;
            told: ({
                [key: string]: unknown;
            } | unknown[] | string | boolean) | null;
        };
        DivisionsView: {
            items: components["schemas"]["DivisionView"][];
        };
        DivisionView: {
            centre: components["schemas"]["LocalizedView"];
            /** @example astana */
            id: string;
            latitude: number | null;
            longitude: number | null;
            name: components["schemas"]["LocalizedView"];
            shortName: components["schemas"]["LocalizedView"];
            /** @example Asia/Almaty */
            timeZone: string;
            /** @enum {string} */
            type: "oblast" | "city";
        };
        DutyHeldView: {
            dutyId: string;
            /** Format: uuid */
            id: string;
        };
        DutyView: {
            /** @example lead */
            id: string;
            name: components["schemas"]["LocalizedView"];
        };
        EditEventRequest: {
            access?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** @enum {string} */
            attendance?: "in-person" | "online" | "mixed";
            audience?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            /** Format: uuid */
            coordinatorId?: string | null;
            divisions?: string[];
            expectedParticipants?: number | null;
            languages?: string[];
            lengthMinutes?: number | null;
            note?: string | null;
            /** Format: uri */
            onlineUrl?: string | null;
            placeHidden?: boolean;
            summary?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            tags?: string[];
            themes?: ("prevention" | "labour" | "children" | "migration" | "online" | "help" | "law" | "cooperation")[];
            title?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            typeId?: string;
            version: number;
            /** @enum {string} */
            visibility?: "internal" | "partners" | "public";
            /**
             * Format: date
             * @example 2026-07-30
             */
            windowFrom?: string | null;
            /**
             * Format: date
             * @example 2026-07-30
             */
            windowTo?: string | null;
        };
        EditionFactsView: {
            busy: components["schemas"]["BusyFactsView"][];
            edition: components["schemas"]["FactsEditionView"];
            items: components["schemas"]["CountedView"][];
            leadTimes: components["schemas"]["LeadTimeView"][];
            occurrences: components["schemas"]["OccurrenceFactsView"][];
            organizations: components["schemas"]["NamedView"][];
            overrides: components["schemas"]["OverrideFactsView"][];
            people: components["schemas"]["CalledView"][];
            /** Format: date */
            today: string;
            unavailable: components["schemas"]["AwayView"][];
            venues: components["schemas"]["VenueFactsView"][];
            zones: {
                [key: string]: components["schemas"]["OffsetFromView"][];
            };
        };
        EditionPartnersMayView: {
            invite: boolean;
        };
        EditionPartnersView: {
            edition: components["schemas"]["EditionView"];
            may: components["schemas"]["EditionPartnersMayView"];
            participations: components["schemas"]["ParticipationView"][];
        };
        EditionProblemsView: {
            counts: components["schemas"]["ProblemCountsView"];
            items: components["schemas"]["ConflictView"][];
            unknownWays: components["schemas"]["UnknownWayView"][];
        };
        EditionsView: {
            items: components["schemas"]["EditionView"][];
        };
        EditionView: {
            archived: boolean;
            campaign: components["schemas"]["LocalizedView"];
            /** Format: date */
            endsOn: string;
            /** Format: uuid */
            id: string;
            motto: components["schemas"]["LocalizedView"];
            sample: boolean;
            /** Format: date */
            startsOn: string;
            version: number;
            year: number;
        };
        EditOccurrenceRequest: {
            place?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            setupMinutes?: number;
            teardownMinutes?: number;
            version: number;
        };
        EditParticipationRequest: {
            asked?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            askedFor?: ("people" | "materials" | "permission" | "presence")[];
            /** @enum {string} */
            role?: "lead" | "co-organizer" | "partner" | "venue-host" | "authority" | "media";
            version: number;
        };
        EditRequirementRequest: {
            /**
             * Format: date
             * @example 2026-07-30
             */
            answeredOn?: string | null;
            granted?: boolean | null;
            needed?: boolean;
            /**
             * Format: date
             * @example 2026-07-30
             */
            neededBy?: string | null;
            number?: string | null;
            /**
             * Format: date
             * @example 2026-07-30
             */
            sentOn?: string | null;
            version: number;
        };
        EventListView: {
            items: components["schemas"]["EventRowView"][];
            page: number;
            pageSize: number;
            tags: string[];
            total: number;
        };
        EventMayView: {
            assign: boolean;
            edit: boolean;
            invite: boolean;
            publish: boolean;
            schedule: boolean;
        };
        EventOccurrenceView: {
            allDay: boolean;
            divisions: string[];
            end: string | null;
            endsAt: number | null;
            mayMove: boolean;
            occupiedFrom: number | null;
            occupiedTo: number | null;
            /** Format: uuid */
            occurrenceId: string;
            offsetStart: number | null;
            people: components["schemas"]["AssignedView"][];
            place: components["schemas"]["LocalizedView"];
            sequence: number;
            setupMinutes: number;
            spaceIds: string[];
            spaces: components["schemas"]["PlaceRefView"][];
            /** @example 2026-07-30T12:00 */
            start: string | null;
            startsAt: number | null;
            teardownMinutes: number;
            /** @enum {string|null} */
            trayReason: "no-time" | "imported" | "space-taken" | "person-taken" | "item-taken" | "taken-off" | null;
            venue: components["schemas"]["VenueRefView"] | null;
            /** Format: uuid */
            venueId: string | null;
            version: number;
            zone: string | null;
        };
        EventRowView: {
            answers: components["schemas"]["AnswerCountsView"];
            /** @enum {string} */
            attendance: "in-person" | "online" | "mixed";
            cards: components["schemas"]["RowCardView"][];
            coordinator: components["schemas"]["PersonRefView"] | null;
            divisions: string[];
            firstAllDay: boolean;
            firstStart: string | null;
            freshness: components["schemas"]["FreshnessView"] | null;
            /** Format: uuid */
            id: string;
            occurrences: number;
            openProposals: number;
            /** @enum {string} */
            published: "no" | "same" | "differs";
            quorum: components["schemas"]["QuorumToldView"];
            slug: string;
            /** @enum {string} */
            state: "draft" | "planned" | "confirmed" | "completed" | "cancelled";
            title: components["schemas"]["LocalizedView"];
            typeId: string;
            unscheduled: number;
            venue: components["schemas"]["LocalizedView"] | null;
            version: number;
            /** @enum {string} */
            visibility: "internal" | "partners" | "public";
            /** Format: date */
            windowFrom: string | null;
            /** Format: date */
            windowTo: string | null;
            zone: string | null;
        };
        EventTypesView: {
            duties: components["schemas"]["DutyView"][];
            items: components["schemas"]["EventTypeView"][];
        };
        EventTypeView: {
            duties: components["schemas"]["TypeDutyView"][];
            /** @example ◆ */
            glyph: string;
            /** @example flash-mob */
            id: string;
            lengthMinutes: number;
            name: components["schemas"]["LocalizedView"];
            openEvents: number;
            requirements: components["schemas"]["TypeRequirementView"][];
            tint: string;
            version: number;
        };
        EventView: {
            access: components["schemas"]["LocalizedView"];
            acts: ("plan" | "unplan" | "confirm" | "cancel" | "reopen" | "complete" | "correct")[];
            /** @enum {string} */
            attendance: "in-person" | "online" | "mixed";
            audience: components["schemas"]["LocalizedView"];
            coordinator: components["schemas"]["PersonRefView"] | null;
            divisions: string[];
            edition: number;
            expectedParticipants: number | null;
            freshness: components["schemas"]["FreshnessView"] | null;
            /** Format: uuid */
            id: string;
            languages: string[];
            lengthMinutes: number | null;
            may: components["schemas"]["EventMayView"];
            note: string | null;
            occurrences: components["schemas"]["EventOccurrenceView"][];
            onlineUrl: string | null;
            participations: components["schemas"]["ParticipationView"][];
            placeHidden: boolean;
            /** @enum {string} */
            published: "no" | "same" | "differs";
            quorum: components["schemas"]["QuorumToldView"];
            requirements: components["schemas"]["RequirementView"][];
            slug: string;
            /** @enum {string} */
            state: "draft" | "planned" | "confirmed" | "completed" | "cancelled";
            stateReason: string | null;
            summary: components["schemas"]["LocalizedView"];
            tags: string[];
            themes: ("prevention" | "labour" | "children" | "migration" | "online" | "help" | "law" | "cooperation")[];
            title: components["schemas"]["LocalizedView"];
            typeId: string;
            version: number;
            /** @enum {string} */
            visibility: "internal" | "partners" | "public";
            /** Format: date */
            windowFrom: string | null;
            /** Format: date */
            windowTo: string | null;
        };
        FactsEditionView: {
            archived: boolean;
            /** Format: date */
            endsOn: string;
            /** Format: date */
            startsOn: string;
            year: number;
        };
        FieldProblemView: {
            code: string;
            field: string;
            message: string;
        };
        FindSlotRequest: {
            capacity?: number;
            /**
             * Format: date
             * @example 2026-07-30
             */
            from?: string;
            /** @example 09:30 */
            fromTime?: string;
            limit?: number;
            /**
             * Format: date
             * @example 2026-07-30
             */
            to?: string;
            /** @example 09:30 */
            toTime?: string;
            venueIds?: string[];
        };
        FirstAdministratorRequest: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            name: string;
            password: string;
            token: string;
        };
        FreeSlotsView: {
            items: components["schemas"]["FreeSlotView"][];
        };
        FreeSlotView: {
            conflicts: components["schemas"]["ConflictView"][];
            cost: number;
            end: string;
            spaceIds: string[];
            start: string;
            terms: components["schemas"]["SlotTermView"][];
            /** Format: uuid */
            venueId: string | null;
            zone: string;
        };
        FreshnessView: {
            days: number;
            /** @enum {string} */
            level: "fresh" | "recheck" | "stale";
            /** @enum {string} */
            reason: "answered" | "asked";
            since: number;
        };
        GapView: {
            allDay: boolean;
            city: components["schemas"]["LocalizedView"] | null;
            end: string;
            /** Format: uuid */
            eventId: string;
            mayAssign: boolean;
            missing: number;
            /** Format: uuid */
            occurrenceId: string;
            staffing: components["schemas"]["StaffedView"][];
            start: string;
            /** @enum {string} */
            state: "draft" | "planned" | "confirmed" | "completed" | "cancelled";
            title: components["schemas"]["LocalizedView"];
            typeId: string;
            venue: components["schemas"]["LocalizedView"] | null;
        };
        HeldBackView: {
            /** Format: date-time */
            at: string;
            code: components["schemas"]["ProblemCode"];
            detail: string;
        };
        HeldView: {
            /** Format: date-time */
            at: string;
            by: string;
        };
        HistoryView: {
            items: components["schemas"]["ChangeView"][];
            next: number | null;
        };
        HoldNoticesRequest: {
            held: boolean;
            notices: components["schemas"]["SeenNoticeRequest"][];
        };
        HolidayOverrideView: {
            /** Format: date */
            day: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "day-off" | "working-day";
            name: components["schemas"]["LocalizedView"];
            version: number;
        };
        HolidaysView: {
            items: components["schemas"]["DayOffView"][];
            kurbanAitKnown: boolean;
            mayWrite: boolean;
            overrides: components["schemas"]["HolidayOverrideView"][];
            year: number;
        };
        HolidayView: {
            /** Format: date */
            day: string;
            name: components["schemas"]["LocalizedView"];
        };
        HoursFactsView: {
            /** @example 24:00 */
            closes: string;
            /** @example 09:00 */
            opens: string;
            weekday: number;
        };
        InboxChoiceView: {
            contactName: string;
            eventTitle: components["schemas"]["LocalizedView"];
            /** Format: uuid */
            invitationId: string;
            likely: boolean;
            organizationName: components["schemas"]["LocalizedView"];
        };
        InboxMailView: {
            choices: components["schemas"]["InboxChoiceView"][];
            contactName: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["PersonRefView"] | null;
            /** Format: uuid */
            eventId: string | null;
            eventTitle: components["schemas"]["LocalizedView"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "reply" | "counter" | "bounce" | "automatic" | "other" | "broken";
            mayDecide: boolean;
            organizationName: components["schemas"]["LocalizedView"] | null;
            reason: string | null;
            /** Format: date-time */
            receivedAt: string;
            replies: components["schemas"]["InboxReplyView"][];
            sender: string | null;
            senderName: string | null;
            /** @enum {string} */
            state: "applied" | "kept" | "unverified" | "confirmed" | "dismissed" | "noted";
            subject: string | null;
        };
        InboxReplyView: {
            /** @enum {string|null} */
            answer: "accepted" | "maybe" | "declined" | null;
            attendee: string | null;
            attendeeName: string | null;
            comment: string | null;
            end: string | null;
            location: string | null;
            occurrence: string | null;
            start: string | null;
        };
        InboxRowView: {
            contactName: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["PersonRefView"] | null;
            /** Format: uuid */
            eventId: string | null;
            eventTitle: components["schemas"]["LocalizedView"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "reply" | "counter" | "bounce" | "automatic" | "other" | "broken";
            organizationName: components["schemas"]["LocalizedView"] | null;
            reason: string | null;
            /** Format: date-time */
            receivedAt: string;
            replies: components["schemas"]["InboxReplyView"][];
            sender: string | null;
            senderName: string | null;
            /** @enum {string} */
            state: "applied" | "kept" | "unverified" | "confirmed" | "dismissed" | "noted";
            subject: string | null;
        };
        InboxView: {
            items: components["schemas"]["InboxRowView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        InTheWayView: {
            coordinator: string | null;
            end: string | null;
            start: string | null;
            title: components["schemas"]["LocalizedView"];
            zone: string | null;
        };
        InvitationView: {
            contact: components["schemas"]["InvitedContactView"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deadline: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            /** @enum {string|null} */
            messageState: "kept" | "queued" | "sending" | "sent" | "perhaps-sent" | "failed" | null;
            revoked: boolean;
            undelivered: components["schemas"]["UndeliveredView"] | null;
        };
        InvitedContactView: {
            email: string | null;
            /** Format: uuid */
            id: string;
            name: string;
        };
        InviteGroup: {
            contactIds: string[];
            /** Format: uuid */
            participationId: string;
        };
        InviteManyRequest: {
            /**
             * Format: date
             * @example 2026-07-30
             */
            deadline: string;
            groups: components["schemas"]["InviteGroup"][];
            /** @enum {string} */
            language?: "kk" | "ru" | "en";
        };
        InviteRequest: {
            /** Format: uuid */
            contactId: string;
            /**
             * Format: date
             * @example 2026-07-30
             */
            deadline: string;
            /** @enum {string} */
            language?: "kk" | "ru" | "en";
        };
        ItemOnSheetView: {
            name: components["schemas"]["LocalizedView"];
            quantity: number;
        };
        ItemUseFactsView: {
            /** Format: uuid */
            id: string;
            quantity: number;
            unique: boolean;
        };
        ItemUseView: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["LocalizedView"];
            quantity: number;
            unique: boolean;
        };
        JudgedProposalsView: {
            items: components["schemas"]["JudgedProposalView"][];
        };
        JudgedProposalView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["ProposerView"];
            conflicts: components["schemas"]["ConflictView"][];
            current: boolean;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["PersonRefView"] | null;
            decisionNote: string | null;
            edition: number;
            /** Format: uuid */
            eventId: string;
            /** Format: uuid */
            id: string;
            mayDecide: boolean;
            note: string | null;
            occurrence: components["schemas"]["ProposalOccurrenceView"] | null;
            place: components["schemas"]["ProposedPlaceView"] | null;
            placeWords: string | null;
            slot: components["schemas"]["ProposedSlotView"] | null;
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "withdrawn";
            title: components["schemas"]["LocalizedView"];
            /** @enum {string} */
            verdict: "free" | "warned" | "blocked" | "in-words";
            /** @enum {string} */
            via: "page" | "calendar";
        };
        LeadTimeView: {
            days: number;
            /** Format: uuid */
            eventId: string;
            /** Format: uuid */
            id: string;
            label?: components["schemas"]["LocalizedView"];
            settled: boolean;
        };
        LetterPreviewView: {
            html: string;
            subject: string;
            text: string;
        };
        LetterTemplatesView: {
            items: components["schemas"]["LetterTemplateView"][];
        };
        LetterTemplateView: {
            body: string;
            eventTypeId: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "invitation" | "update" | "cancellation" | "withdrawal" | "reminder" | "counter-declined" | "answer-told";
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            subject: string;
            version: number;
        };
        LetterView: {
            body: string;
            bounce: string | null;
            contactName: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            eventId: string | null;
            eventTitle: components["schemas"]["LocalizedView"] | null;
            failure: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "invitation" | "update" | "cancellation" | "reminder" | "counter-declined" | "answer-told" | "digest" | "quorum" | "links";
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            organizationName: components["schemas"]["LocalizedView"] | null;
            recipient: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            state: "kept" | "queued" | "sending" | "sent" | "perhaps-sent" | "failed";
            subject: string;
        };
        LocalizedView: {
            en?: string;
            kk?: string;
            ru?: string;
        };
        MatrixCellView: {
            count: number;
            /** Format: date */
            day: string;
            marks: ("clash" | "against" | "tight" | "long")[];
            minutes: number;
            /** @enum {string|null} */
            said: "yes" | "no" | "partly-yes" | "partly-no" | null;
        };
        MatrixDayView: {
            /** Format: date */
            day: string;
            minutes: number;
            missing: number;
            people: number;
        };
        MatrixPersonView: {
            cells: components["schemas"]["MatrixCellView"][];
            duties: components["schemas"]["PersonDutyView"][];
            homeDivision: string | null;
            languages: string[];
            name: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string|null} */
            role: "administrator" | "national" | "oblast" | "observer" | null;
            said: components["schemas"]["SaidOfTimeView"][];
            skills: string[];
            totalMinutes: number;
        };
        MatrixView: {
            days: components["schemas"]["MatrixDayView"][];
            edition: number;
            gaps: components["schemas"]["GapView"][];
            mayAssign: boolean;
            people: components["schemas"]["MatrixPersonView"][];
            skills: string[];
            total: number;
        };
        MePersonView: {
            answerMail: boolean;
            divisions: string[];
            email: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            name: string;
            /** @enum {string} */
            role: "administrator" | "national" | "oblast" | "observer";
        };
        MeView: {
            allowed: string[];
            currentYear: number | null;
            editions: components["schemas"]["EditionView"][];
            /** @example 1204-0 */
            liveFrom: string;
            person: components["schemas"]["MePersonView"];
            sample: boolean;
        };
        MovedTogetherView: {
            conflicts: components["schemas"]["ConflictView"][];
            items: components["schemas"]["BoardItemView"][];
        };
        MovedView: {
            conflicts: components["schemas"]["ConflictView"][];
            item: components["schemas"]["BoardItemView"];
        };
        MoveRequest: {
            allDay?: boolean;
            /** @example 2026-07-30T12:00 */
            end: string;
            /** @enum {string} */
            offsetChoice?: "earlier" | "later";
            setupMinutes?: number;
            spaceIds: string[];
            /** @example 2026-07-30T12:00 */
            start: string;
            teardownMinutes?: number;
            /** Format: uuid */
            venueId: string | null;
            version: number;
        };
        MoveScheduledRequest: {
            /** @example 2026-07-30T12:00 */
            at: string;
            items: components["schemas"]["ScheduledItem"][];
        };
        MovesRequest: {
            moves: components["schemas"]["OneOfMoves"][];
        };
        NamedView: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["LocalizedView"];
        };
        NeededDutiesRequest: {
            duties: components["schemas"]["NeededDutyRequest"][];
            version: number;
        };
        NeededDutyRequest: {
            dutyId: string;
            needed: number;
        };
        NoticeCountView: {
            pending: number;
        };
        NoticeLetterView: {
            body: string;
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            subject: string;
        };
        NoticeSlotView: {
            allDay: boolean;
            end: string | null;
            place: components["schemas"]["LocalizedView"];
            start: string | null;
        };
        NoticesSentView: {
            changed: string[];
            done: number;
            unreachable: string[];
        };
        NoticesView: {
            recipients: components["schemas"]["RecipientView"][];
        };
        NoticeView: {
            /** @enum {string|null} */
            answer: "accepted" | "maybe" | "declined" | null;
            changes: components["schemas"]["SlotChangeView"][];
            /** Format: uuid */
            eventId: string | null;
            eventTitle: components["schemas"]["LocalizedView"];
            held: components["schemas"]["HeldView"] | null;
            /** Format: uuid */
            invitationId: string;
            /** @enum {string} */
            kind: "update" | "cancellation" | "reinstated" | "ask-again";
            /** @enum {string} */
            role: "lead" | "co-organizer" | "partner" | "venue-host" | "authority" | "media";
            state: string;
            /** Format: date-time */
            toldAt: string;
        };
        OccurrenceFactsView: {
            allDay: boolean;
            /** @enum {string} */
            attendance: "in-person" | "online" | "mixed";
            coordinator: string | null;
            divisions: string[];
            end: string | null;
            endsAt: number | null;
            /** Format: uuid */
            eventId: string;
            expected: number | null;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["ItemUseFactsView"][];
            lengthMinutes: number | null;
            organizations: string[];
            people: string[];
            quorum: components["schemas"]["QuorumFactsView"];
            setupMinutes: number;
            spaceIds: string[];
            start: string | null;
            startsAt: number | null;
            /** @enum {string} */
            state: "draft" | "planned" | "confirmed" | "completed" | "cancelled";
            teardownMinutes: number;
            title: components["schemas"]["LocalizedView"];
            typeId: string;
            /** Format: uuid */
            venueId: string | null;
            /** Format: date */
            windowFrom: string | null;
            /** Format: date */
            windowTo: string | null;
            zone: string | null;
        };
        OffsetFromView: {
            from: number | null;
            offsetMinutes: number;
        };
        OneOfMoves: {
            allDay?: boolean;
            /** @example 2026-07-30T12:00 */
            end: string;
            /** Format: uuid */
            occurrenceId: string;
            /** @enum {string} */
            offsetChoice?: "earlier" | "later";
            setupMinutes?: number;
            spaceIds?: string[];
            /** @example 2026-07-30T12:00 */
            start: string;
            teardownMinutes?: number;
            /** Format: uuid */
            venueId?: string | null;
            version: number;
        };
        OpeningHoursRequest: {
            /** @example 09:30 */
            closes: string;
            /** @example 09:30 */
            opens: string;
            weekday: number;
        };
        OpeningHoursView: {
            /** @example 18:00 */
            closes: string;
            /** @example 09:00 */
            opens: string;
            weekday: number;
        };
        OrganizationRefView: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["LocalizedView"];
            shortName: components["schemas"]["LocalizedView"];
        };
        OrganizationRowView: {
            archived: boolean;
            contacts: number;
            divisions: string[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "intergovernmental" | "government" | "police" | "local-executive" | "ngo" | "company" | "venue-operator" | "media" | "education";
            name: components["schemas"]["LocalizedView"];
            participations: number;
            shortName: components["schemas"]["LocalizedView"];
            slug: string;
            version: number;
            website: string | null;
        };
        OrganizationsView: {
            items: components["schemas"]["OrganizationRowView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        OrganizationView: {
            archived: boolean;
            contacts: components["schemas"]["ContactView"][];
            divisions: string[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "intergovernmental" | "government" | "police" | "local-executive" | "ngo" | "company" | "venue-operator" | "media" | "education";
            mailDomains: string[];
            mayWrite: boolean;
            name: components["schemas"]["LocalizedView"];
            participations: number;
            shortName: components["schemas"]["LocalizedView"];
            slug: string;
            version: number;
            website: string | null;
        };
        OutboxRowView: {
            bounce: string | null;
            contactName: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            eventId: string | null;
            eventTitle: components["schemas"]["LocalizedView"] | null;
            failure: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "invitation" | "update" | "cancellation" | "reminder" | "counter-declined" | "answer-told" | "digest" | "quorum" | "links";
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            organizationName: components["schemas"]["LocalizedView"] | null;
            recipient: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** @enum {string} */
            state: "kept" | "queued" | "sending" | "sent" | "perhaps-sent" | "failed";
            subject: string;
        };
        OutboxView: {
            items: components["schemas"]["OutboxRowView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        OverrideFactsView: {
            /** Format: date */
            day: string;
            /** @enum {string} */
            kind: "day-off" | "working-day";
            name?: components["schemas"]["LocalizedView"];
        };
        ParticipationView: {
            /** @enum {string} */
            answer: "needs-action" | "accepted" | "maybe" | "declined";
            /** Format: date-time */
            answeredAt: string | null;
            answers: components["schemas"]["AnswerView"][];
            asked: components["schemas"]["LocalizedView"];
            askedFor: ("people" | "materials" | "permission" | "presence")[];
            current: boolean;
            /** Format: uuid */
            id: string;
            invitations: components["schemas"]["InvitationView"][];
            organization: components["schemas"]["OrganizationRefView"];
            /** @enum {string} */
            role: "lead" | "co-organizer" | "partner" | "venue-host" | "authority" | "media";
            version: number;
        };
        PartnerOnSheetView: {
            /** @enum {string} */
            answer: "needs-action" | "accepted" | "maybe" | "declined";
            asked: components["schemas"]["LocalizedView"];
            contacts: components["schemas"]["ContactOnSheetView"][];
            current: boolean;
            name: components["schemas"]["LocalizedView"];
            /** @enum {string} */
            role: "lead" | "co-organizer" | "partner" | "venue-host" | "authority" | "media";
        };
        PeopleView: {
            items: components["schemas"]["PersonView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        PersonalFeedView: {
            /** Format: date-time */
            createdAt: string | null;
            mayRenew: boolean;
            maySee: boolean;
            open: boolean;
            /** Format: uri */
            url: string | null;
        };
        PersonDutyView: {
            address: components["schemas"]["LocalizedView"] | null;
            allDay: boolean;
            city: components["schemas"]["LocalizedView"] | null;
            coordinator: string | null;
            divisionId: string | null;
            duties: components["schemas"]["DutyHeldView"][];
            end: string;
            /** Format: uuid */
            eventId: string | null;
            /** Format: uuid */
            occurrenceId: string | null;
            offsetStart: number;
            place: components["schemas"]["LocalizedView"];
            setupMinutes: number;
            spaces: components["schemas"]["LocalizedView"][];
            start: string;
            /** @enum {string|null} */
            state: "draft" | "planned" | "confirmed" | "completed" | "cancelled" | null;
            teardownMinutes: number;
            title: components["schemas"]["LocalizedView"] | null;
            venue: components["schemas"]["LocalizedView"] | null;
        };
        PersonOnSheetView: {
            duty: components["schemas"]["LocalizedView"];
            name: string;
        };
        PersonRefView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PersonView: {
            archived: boolean;
            divisions: string[];
            email: string | null;
            homeDivision: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            languages: string[];
            mayWrite: boolean;
            name: string;
            /** @enum {string|null} */
            role: "administrator" | "national" | "oblast" | "observer" | null;
            signsIn: boolean;
            skills: string[];
            version: number;
        };
        PlaceRefView: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["LocalizedView"];
        };
        PresenceRequest: {
            /** @enum {string} */
            doing: "looking" | "dragging" | "editing";
            /** Format: uuid */
            eventId: string;
            /** Format: uuid */
            occurrenceId: string | null;
            tab: string;
        };
        PreviewTemplateRequest: {
            body: string;
            /** @enum {string} */
            kind: "invitation" | "update" | "cancellation" | "withdrawal" | "reminder" | "counter-declined" | "answer-told";
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            /** Format: uuid */
            participationId: string;
            subject: string;
        };
        /** @enum {string} */
        ProblemCode: "bad-request" | "field-invalid" | "not-signed-in" | "sign-in-failed" | "not-allowed" | "not-found" | "stale-version" | "already-exists" | "unknown-reference" | "still-referred-to" | "idempotency-key-reused" | "too-large" | "unsupported-media-type" | "too-many-requests" | "space-already-booked" | "person-already-assigned" | "item-already-taken" | "duty-already-assigned" | "availability-overlaps" | "slot-ends-before-it-starts" | "slot-incomplete" | "slot-outside-edition-year" | "slot-too-long" | "slot-is-past" | "proposal-says-nothing" | "wall-time-ambiguous" | "wall-time-skipped" | "window-ends-before-it-starts" | "space-in-another-venue" | "state-change-not-possible" | "reason-required" | "harm-suspected" | "quorum-not-met" | "partner-has-accepted" | "slot-required" | "venue-required" | "not-over-yet" | "event-is-cancelled" | "event-has-no-occurrence" | "edition-is-archived" | "not-publishable" | "already-scheduled" | "publication-is-past" | "publication-is-too-far" | "slug-taken" | "changed-since" | "already-undone" | "proposal-already-decided" | "contact-cannot-be-reached" | "invitation-expired" | "invitation-revoked" | "answer-too-late" | "first-administrator-exists" | "service-unavailable" | "internal-error";
        ProblemCountsView: {
            blocking: number;
            warning: number;
        };
        ProblemsView: {
            items: components["schemas"]["ConflictView"][];
        };
        ProblemView: {
            cards?: {
                [key: string]: unknown;
            }[];
            changes?: {
                [key: string]: unknown;
            }[];
            code: components["schemas"]["ProblemCode"];
            conflicts?: {
                [key: string]: unknown;
            }[];
            current?: {
                [key: string]: unknown;
            };
            detail: string;
            errors?: components["schemas"]["FieldProblemView"][];
            instance?: string;
            status: number;
            title: string;
            /** @example urn:birge:problem:stale-version */
            type: string;
        };
        ProposalListView: {
            items: components["schemas"]["ProposalView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        ProposalOccurrenceView: {
            end: string | null;
            /** Format: uuid */
            id: string;
            start: string | null;
            venue: components["schemas"]["LocalizedView"] | null;
            version: number;
            zone: string | null;
        };
        ProposalView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["ProposerView"];
            current: boolean;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["PersonRefView"] | null;
            decisionNote: string | null;
            edition: number;
            /** Format: uuid */
            eventId: string;
            /** Format: uuid */
            id: string;
            mayDecide: boolean;
            note: string | null;
            occurrence: components["schemas"]["ProposalOccurrenceView"] | null;
            place: components["schemas"]["ProposedPlaceView"] | null;
            placeWords: string | null;
            slot: components["schemas"]["ProposedSlotView"] | null;
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "withdrawn";
            title: components["schemas"]["LocalizedView"];
            /** @enum {string} */
            via: "page" | "calendar";
        };
        ProposedPlaceView: {
            space: components["schemas"]["LocalizedView"];
            /** Format: uuid */
            spaceId: string;
            venue: components["schemas"]["LocalizedView"];
        };
        ProposedSlotView: {
            end: string;
            start: string;
        };
        ProposerView: {
            contact: string;
            organization: components["schemas"]["LocalizedView"];
            /** Format: uuid */
            organizationId: string;
            /** @enum {string} */
            role: "lead" | "co-organizer" | "partner" | "venue-host" | "authority" | "media";
            signedBy: string | null;
        };
        PublishedView: {
            published: string[];
            refused: components["schemas"]["PublishRefusalView"][];
        };
        PublishingCountView: {
            waiting: number;
        };
        PublishingItemView: {
            copy: string;
            differences: components["schemas"]["DifferenceView"][];
            divisions: string[];
            /** Format: uuid */
            eventId: string;
            /** @enum {string} */
            kind: "new" | "changed" | "moved" | "cancelled" | "withdrawn";
            needsReason: boolean;
            quorum: components["schemas"]["QuorumView"];
            slug: string;
            /** @enum {string} */
            state: "draft" | "planned" | "confirmed" | "completed" | "cancelled";
            suspicions: components["schemas"]["SuspicionView"][];
            title: components["schemas"]["LocalizedView"];
            typeId: string;
        };
        PublishingView: {
            clock: components["schemas"]["ClockView"][];
            items: components["schemas"]["PublishingItemView"][];
            published: number;
            scheduled: components["schemas"]["ScheduledPublicationView"][];
        };
        PublishRefusalView: {
            code: components["schemas"]["ProblemCode"];
            detail: string;
            /** Format: uuid */
            eventId: string;
        };
        PublishRequest: {
            eventIds: string[];
            noHarm?: string | null;
            reason?: string | null;
            seen?: components["schemas"]["SeenCopyRequest"][];
        };
        QuorumFactsView: {
            /** Format: date */
            deadline: string | null;
            missing: number;
            reached: boolean;
        };
        QuorumToldView: {
            met: number;
            missing: components["schemas"]["LocalizedView"][];
            needed: number;
            reached: boolean;
        };
        QuorumView: {
            met: number;
            needed: number;
            reached: boolean;
        };
        RecipientView: {
            /** Format: uuid */
            contactId: string;
            contactName: string;
            email: string | null;
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            notices: components["schemas"]["NoticeView"][];
            /** Format: uuid */
            organizationId: string;
            organizationName: components["schemas"]["LocalizedView"];
        };
        RecordAnswerRequest: {
            /** @enum {string} */
            answer: "accepted" | "maybe" | "declined";
            answeredBy?: string | null;
            asTold?: boolean;
            /** Format: uuid */
            contactId?: string | null;
            note?: string | null;
            /** @example 2026-07-30T12:00 */
            saidAt?: string | null;
        };
        RequirementOnSheetView: {
            /** Format: date */
            answeredOn: string | null;
            granted: boolean | null;
            label: components["schemas"]["LocalizedView"];
            met: boolean;
            /** Format: date */
            neededBy: string | null;
            number: string | null;
            /** Format: date */
            sentOn: string | null;
        };
        RequirementView: {
            /** Format: date */
            answeredOn: string | null;
            /** @enum {string} */
            applies: "always" | "outdoors" | "station" | "hosted";
            decided: boolean;
            granted: boolean | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "answer" | "permission";
            label: components["schemas"]["LocalizedView"];
            leadDays: number;
            met: boolean;
            needed: boolean;
            /** Format: date */
            neededBy: string | null;
            number: string | null;
            ownDate: boolean;
            /** @enum {string|null} */
            role: "lead" | "co-organizer" | "partner" | "venue-host" | "authority" | "media" | null;
            /** Format: date */
            sentOn: string | null;
            short: components["schemas"]["LocalizedView"];
            version: number;
        };
        RowCardView: {
            /** Format: uuid */
            occurrenceId: string;
            version: number;
        };
        SaidOfTimeView: {
            end: number;
            /** @enum {string} */
            kind: "available" | "unavailable";
            start: number;
        };
        SaidView: {
            allDay: boolean;
            /** @example 2026-07-31T00:00 */
            end: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "available" | "unavailable";
            /** @example 2026-07-30T00:00 */
            start: string;
            version: number;
            /** @example Asia/Almaty */
            zone: string;
        };
        SayRequest: {
            allDay: boolean;
            /** @example 2026-07-30T12:00 */
            end: string;
            /** @enum {string} */
            kind: "available" | "unavailable";
            /** @example 2026-07-30T12:00 */
            start: string;
        };
        ScheduleAnswerView: {
            done: string[];
            refused: components["schemas"]["ScheduleRefusalView"][];
        };
        ScheduleDayView: {
            /** Format: date */
            day: string;
            duties: components["schemas"]["PersonDutyView"][];
            minutes: number;
        };
        ScheduledItem: {
            /** Format: uuid */
            scheduledId: string;
            version: number;
        };
        ScheduledPublicationView: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: uuid */
            eventId: string;
            heldBack: components["schemas"]["HeldBackView"] | null;
            /** Format: uuid */
            id: string;
            may: boolean;
            offset: number;
            slug: string;
            title: components["schemas"]["LocalizedView"];
            version: number;
            wallAt: string;
        };
        SchedulePublicationRequest: {
            /** @example 2026-07-30T12:00 */
            at: string;
            eventIds: string[];
            noHarm?: string | null;
            reason?: string | null;
            seen?: components["schemas"]["SeenCopyRequest"][];
        };
        ScheduleRefusalView: {
            code: components["schemas"]["ProblemCode"];
            detail: string;
            /** Format: uuid */
            id: string;
        };
        ScheduleView: {
            days: components["schemas"]["ScheduleDayView"][];
            edition: number;
            name: string;
            /** Format: uuid */
            personId: string;
            totalMinutes: number;
        };
        SearchHitView: {
            detail: components["schemas"]["LocalizedView"];
            edition: number | null;
            id: string;
            /** @enum {string} */
            kind: "event" | "division" | "venue" | "organization" | "person";
            /** @example 2026-07-30T12:00 */
            start: string | null;
            /** @enum {string|null} */
            state: "draft" | "planned" | "confirmed" | "completed" | "cancelled" | null;
            title: components["schemas"]["LocalizedView"];
            typeId: string | null;
        };
        SearchView: {
            items: components["schemas"]["SearchHitView"][];
        };
        SeenCopyRequest: {
            copy: string;
            /** Format: uuid */
            eventId: string;
        };
        SeenNoticeRequest: {
            /** Format: uuid */
            invitationId: string;
            state: string;
        };
        SendNoticesRequest: {
            notices: components["schemas"]["SeenNoticeRequest"][];
        };
        SettleLetterRequest: {
            /** @enum {string} */
            as: "sent" | "again";
        };
        SignInRequest: {
            /** Format: email */
            email: string;
            password: string;
        };
        SlotChangeView: {
            now: components["schemas"]["NoticeSlotView"] | null;
            /** Format: uuid */
            occurrenceId: string;
            was: components["schemas"]["NoticeSlotView"] | null;
        };
        SlotTermView: {
            /** @enum {string} */
            kind: "wished-day" | "usual-hour" | "place" | "partner-proposed" | "partner-declined" | "partner-hours" | "travel" | "spread";
            message: string;
            points: number;
            values: {
                [key: string]: unknown;
            };
        };
        SpaceFactsView: {
            capacity: number | null;
            /** Format: uuid */
            id: string;
            name: components["schemas"]["LocalizedView"];
        };
        SpaceView: {
            archived: boolean;
            capacity: number | null;
            /** Format: uuid */
            id: string;
            name: components["schemas"]["LocalizedView"];
            position: number;
            /** Format: uuid */
            venueId: string;
            version: number;
        };
        StaffedView: {
            dutyId: string;
            have: number;
            needed: number;
        };
        SuggestionReasonView: {
            /** @enum {string} */
            kind: "busy" | "available" | "outside" | "unavailable" | "skill" | "no-skill" | "languages" | "some-languages" | "no-language" | "home" | "near" | "far" | "tight" | "free-day" | "load" | "long-day";
            message: string;
            points: number;
        };
        SuggestionsView: {
            dutyId: string;
            items: components["schemas"]["SuggestionView"][];
            /** Format: uuid */
            occurrenceId: string;
            staffing: components["schemas"]["StaffedView"][];
            total: number;
        };
        SuggestionView: {
            homeDivision: string | null;
            name: string;
            /** Format: uuid */
            personId: string;
            possible: boolean;
            reasons: components["schemas"]["SuggestionReasonView"][];
            score: number;
        };
        SuspicionView: {
            /** @enum {string} */
            field: "title" | "summary" | "audience" | "access" | "place" | "directions";
            /** @enum {string} */
            harm: "shelter-address" | "private-phone" | "private-mail" | "personal-number" | "named-victim" | "victim-picture" | "pictured-people";
            /** @enum {string} */
            language: "kk" | "ru" | "en";
            words: string;
        };
        TypeDutyView: {
            /** @example lead */
            dutyId: string;
            needed: number;
        };
        TypeRequirementRequest: {
            /** @enum {string} */
            applies: "always" | "outdoors" | "station" | "hosted";
            /** @enum {string} */
            kind: "answer" | "permission";
            label: {
                en?: string;
                kk?: string;
                ru?: string;
            };
            leadDays: number;
            /** @enum {string|null} */
            role?: "lead" | "co-organizer" | "partner" | "venue-host" | "authority" | "media" | null;
            short?: {
                en?: string;
                kk?: string;
                ru?: string;
            };
        };
        TypeRequirementsRequest: {
            requirements: components["schemas"]["TypeRequirementRequest"][];
            version: number;
        };
        TypeRequirementView: {
            /** @enum {string} */
            applies: "always" | "outdoors" | "station" | "hosted";
            /** @enum {string} */
            kind: "answer" | "permission";
            label: components["schemas"]["LocalizedView"];
            leadDays: number;
            /** @enum {string|null} */
            role: "lead" | "co-organizer" | "partner" | "venue-host" | "authority" | "media" | null;
            short: components["schemas"]["LocalizedView"];
        };
        UndeliveredView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            reason: "no-such-address" | "no-such-domain" | "mailbox-closed" | "mailbox-full" | "too-large" | "refused" | "not-reached" | "own-server" | "unknown";
            said: string | null;
            /** @enum {string} */
            state: "returned" | "failed";
        };
        UndoneView: {
            act: components["schemas"]["ActView"];
            conflicts: components["schemas"]["ConflictView"][];
            items: components["schemas"]["BoardItemView"][];
        };
        UndoRequest: {
            /** @example 7312 */
            act: string;
        };
        UndoView: {
            redo: components["schemas"]["ActView"][];
            undo: components["schemas"]["ActView"][];
        };
        UnknownWayView: {
            /** Format: uuid */
            fromId: string;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            toId: string;
            venueIds: string[];
        };
        UnpublishedView: {
            refused: components["schemas"]["PublishRefusalView"][];
            unpublished: string[];
        };
        UnpublishRequest: {
            eventIds: string[];
            reason: string;
        };
        VenueDivisionView: {
            divisionId: string;
            /** Format: date */
            from: string | null;
            /** Format: date */
            to: string | null;
        };
        VenueFactsView: {
            capacity: number | null;
            divisionId: string | null;
            /** Format: uuid */
            id: string;
            latitude: number | null;
            longitude: number | null;
            name: components["schemas"]["LocalizedView"];
            openingHours: components["schemas"]["HoursFactsView"][];
            spaces: components["schemas"]["SpaceFactsView"][];
            timeZone: string;
        };
        VenueRefView: {
            city: components["schemas"]["LocalizedView"];
            /** Format: uuid */
            id: string;
            name: components["schemas"]["LocalizedView"];
        };
        VenueRowView: {
            archived: boolean;
            capacity: number | null;
            city: components["schemas"]["LocalizedView"];
            divisionId: string | null;
            /** Format: uuid */
            hostId: string | null;
            hostName: components["schemas"]["LocalizedView"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "railway-station" | "shopping-centre" | "library" | "university" | "school" | "hall" | "park" | "square" | "hotel" | "office" | "theatre" | "sports" | "market" | "other";
            name: components["schemas"]["LocalizedView"];
            slug: string;
            spaces: number;
            version: number;
        };
        VenuesView: {
            items: components["schemas"]["VenueRowView"][];
            page: number;
            pageSize: number;
            total: number;
        };
        VenueView: {
            address: components["schemas"]["LocalizedView"];
            archived: boolean;
            capacity: number | null;
            city: components["schemas"]["LocalizedView"];
            consentNeeded: boolean;
            directions: components["schemas"]["LocalizedView"];
            divisionId: string | null;
            divisions: components["schemas"]["VenueDivisionView"][];
            /** Format: uuid */
            hostId: string | null;
            hostName: components["schemas"]["LocalizedView"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "railway-station" | "shopping-centre" | "library" | "university" | "school" | "hall" | "park" | "square" | "hotel" | "office" | "theatre" | "sports" | "market" | "other";
            latitude: number | null;
            longitude: number | null;
            mayWrite: boolean;
            name: components["schemas"]["LocalizedView"];
            noticeDays: number;
            openingHours: components["schemas"]["OpeningHoursView"][];
            slug: string;
            spaces: components["schemas"]["SpaceView"][];
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AnswerList_list: {
        parameters: {
            query: {
                answer?: "accepted" | "maybe" | "declined";
                edition: number;
                oblast?: string;
                page?: number;
                q?: string;
                via?: "page" | "calendar" | "phone";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Assignments_people: {
        parameters: {
            query: {
                duty?: string;
                edition: number;
                oblast?: string;
                q?: string;
                skill?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatrixView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Board_unassign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Assignments_takeBack: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Assignments_changeSaid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSaidRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaidView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version, availability-overlaps */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description slot-ends-before-it-starts */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Board_window: {
        parameters: {
            query: {
                edition: number;
                from?: string;
                oblast?: string;
                q?: string;
                to?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardWindowView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Bulk_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version, space-already-booked, person-already-assigned, duty-already-assigned, item-already-taken, event-is-cancelled, state-change-not-possible, quorum-not-met, partner-has-accepted, not-over-yet, not-publishable, edition-is-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference, contact-cannot-be-reached, slot-required, slot-outside-edition-year, wall-time-ambiguous, reason-required */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Problems_facts: {
        parameters: {
            query: {
                edition: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionFactsView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Board_items: {
        parameters: {
            query: {
                edition: number;
                events?: string;
                from?: string;
                oblast?: string;
                q?: string;
                to?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardItemsView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Board_moveTogether: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedTogetherView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version, space-already-booked, person-already-assigned, item-already-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description venue-required */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Problems_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindSlotRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeSlotsView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description event-is-cancelled, state-change-not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Board_toTray: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version, event-is-cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Board_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version, space-already-booked, person-already-assigned, item-already-taken, event-is-cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference, wall-time-ambiguous, slot-ends-before-it-starts, slot-outside-edition-year, venue-required */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Presence_keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceRequest"];
            };
        };
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Presence_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tab: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Problems_list: {
        parameters: {
            query: {
                edition: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionProblemsView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organization_changeContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeContactRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ContactLinks_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DaySheet_sheet: {
        parameters: {
            query: {
                day: string;
                oblast?: string;
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaySheetView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DaySheet_pdf: {
        parameters: {
            query: {
                day: string;
                language?: "kk" | "ru" | "en";
                oblast?: string;
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description service-unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Division_list: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionsView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Campaign_listEditions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionsView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Campaign_changeEdition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEditionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version, edition-is-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    EditionPartners_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteManyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPartnersView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description contact-cannot-be-reached */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    EditionPartners_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                invitation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPartnersView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    EditionPartners_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPartnersView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    EditionPartners_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddParticipationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPartnersView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived, already-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    EditionPartners_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                partner: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPartnersView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived, still-referred-to */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    EditionPartners_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                partner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditParticipationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPartnersView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived, stale-version, already-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    EditionPartners_recordAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                partner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAnswerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPartnersView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Campaign_listEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypesView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Campaign_changeDuties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeededDutiesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Campaign_changeRequirements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TypeRequirementsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Event_list: {
        parameters: {
            query: {
                checked?: "recheck" | "stale";
                edition: number;
                from?: string;
                oblast?: string;
                page?: number;
                proposals?: "open";
                q?: string;
                size?: number;
                sort?: "start" | "checked";
                state?: "draft" | "planned" | "confirmed" | "completed" | "cancelled";
                tag?: string;
                to?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventListView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Event_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEventRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference, window-ends-before-it-starts, idempotency-key-reused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Event_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Event_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditEventRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version, edition-is-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Event_history: {
        parameters: {
            query?: {
                before?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Event_duplicate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Participation_inviteMany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteManyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived, event-is-cancelled, state-change-not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description contact-cannot-be-reached */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Occurrence_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddOccurrenceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description space-already-booked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description wall-time-ambiguous, slot-outside-edition-year */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Participation_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddParticipationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived, already-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Event_problems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemsView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Proposals_ofEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgedProposalsView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    EventState_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version, state-change-not-possible, quorum-not-met, partner-has-accepted, not-over-yet, space-already-booked, person-already-assigned, item-already-taken, edition-is-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description reason-required, slot-required, harm-suspected */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Session_createFirstAdministrator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdministratorRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description first-administrator-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Holiday_list: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidaysView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Holiday_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHolidayRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayOverrideView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description already-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Holiday_remove: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Holiday_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeHolidayRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayOverrideView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Inbox_list: {
        parameters: {
            query?: {
                page?: number;
                q?: string;
                state?: "applied" | "kept" | "unverified" | "confirmed" | "dismissed" | "noted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Inbox_mail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxMailView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Inbox_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmMailRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxMailView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived, state-change-not-possible, event-is-cancelled */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Inbox_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxMailView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived, state-change-not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Participation_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LetterTemplate_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplatesView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LetterTemplate_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTemplateRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplateView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description already-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LetterTemplate_remove: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LetterTemplate_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeTemplateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplateView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LetterTemplate_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewTemplateRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreviewView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Live_stream: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Notice_pending: {
        parameters: {
            query: {
                edition: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Notice_letter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeLetterView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Notice_count: {
        parameters: {
            query: {
                edition: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeCountView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Notice_hold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldNoticesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesSentView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Notice_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendNoticesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesSentView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Occurrence_remove: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version, event-has-no-occurrence */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Occurrence_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditOccurrenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version, space-already-booked, person-already-assigned */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Board_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description person-already-assigned, duty-already-assigned */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Assignments_suggest: {
        parameters: {
            query?: {
                duty?: string;
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference, slot-required */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organization_list: {
        parameters: {
            query?: {
                archived?: "no" | "yes";
                oblast?: string;
                page?: number;
                q?: string;
                type?: "intergovernmental" | "government" | "police" | "local-executive" | "ngo" | "company" | "venue-operator" | "media" | "education";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationsView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organization_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganizationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organization_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organization_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganizationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Organization_addContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Outbox_list: {
        parameters: {
            query?: {
                page?: number;
                q?: string;
                state?: "kept" | "queued" | "sending" | "sent" | "perhaps-sent" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Outbox_letter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Outbox_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleLetterRequest"];
            };
        };
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description state-change-not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Participation_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived, still-referred-to */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Participation_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditParticipationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived, stale-version, already-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Participation_recordAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAnswerRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived, event-is-cancelled, state-change-not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Participation_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipationView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived, event-is-cancelled, state-change-not-possible */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description contact-cannot-be-reached */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Person_list: {
        parameters: {
            query?: {
                archived?: "no" | "yes";
                oblast?: string;
                page?: number;
                q?: string;
                role?: "administrator" | "national" | "oblast" | "observer";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Person_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePersonRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description already-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Person_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Person_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version, already-exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Assignments_said: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailabilityView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Assignments_say: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaidView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description availability-overlaps */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description slot-ends-before-it-starts */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Assignments_feed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalFeedView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Assignments_renewFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalFeedView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Assignments_closeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Assignments_schedule: {
        parameters: {
            query: {
                edition: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Proposals_list: {
        parameters: {
            query: {
                edition: number;
                oblast?: string;
                page?: number;
                q?: string;
                state?: "open" | "decided";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalListView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Proposals_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgedProposalView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Proposals_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedProposalView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived, proposal-already-decided, stale-version, event-is-cancelled, state-change-not-possible, space-already-booked, person-already-assigned, item-already-taken */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Proposals_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineProposalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description edition-is-archived, proposal-already-decided */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Publishing_waiting: {
        parameters: {
            query: {
                edition: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishingView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Publishing_publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Preview_page: {
        parameters: {
            query: {
                language: "kk" | "ru" | "en";
                part: "event" | "list";
            };
            header?: never;
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-publishable */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Publishing_count: {
        parameters: {
            query: {
                edition: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishingCountView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Schedule_schedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchedulePublicationRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleAnswerView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description publication-is-past, publication-is-too-far, wall-time-ambiguous, wall-time-skipped */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Schedule_move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveScheduledRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleAnswerView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description publication-is-past, publication-is-too-far, wall-time-ambiguous, wall-time-skipped */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Schedule_callOff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallOffRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleAnswerView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Publishing_unpublish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnpublishRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnpublishedView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Event_editRequirement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRequirementRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Search_find: {
        parameters: {
            query?: {
                edition?: number;
                of?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Session_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description sign-in-failed */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Session_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Venue_changeSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSpaceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpaceView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Undo_acts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoView"];
                };
            };
        };
    };
    Undo_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoneView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description changed-since, already-undone, space-already-booked, person-already-assigned, item-already-taken, duty-already-assigned, partner-has-accepted, not-over-yet, event-is-cancelled, event-has-no-occurrence, edition-is-archived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Venue_list: {
        parameters: {
            query?: {
                archived?: "no" | "yes";
                oblast?: string;
                page?: number;
                q?: string;
                type?: "railway-station" | "shopping-centre" | "library" | "university" | "school" | "hall" | "park" | "square" | "hotel" | "office" | "theatre" | "sports" | "market" | "other";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenuesView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Venue_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVenueRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Venue_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Venue_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeVenueRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description stale-version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description unknown-reference */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Venue_addSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSpaceRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpaceView"];
                };
            };
            /** @description field-invalid */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-signed-in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-allowed */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
            /** @description not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
