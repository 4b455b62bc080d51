import { Ground1763900000001 } from './0001-ground.js';
import { PeopleAndPlaces1763900000002 } from './0002-people-and-places.js';
import { Events1763900000003 } from './0003-events.js';
import { WhatWasTold1763900000004 } from './0004-what-was-told.js';
import { Undo1763900000006 } from './0006-undo.js';
import { Presence1763900000008 } from './0008-presence.js';
import { Availability1763900000009 } from './0009-availability.js';
import { PersonalFeeds1763900000010 } from './0010-personal-feeds.js';
import { HolidaysByDecree1763900000011 } from './0011-holidays-by-decree.js';
import { Search1763900000012 } from './0012-search.js';
import { TakenOff1763900000013 } from './0013-taken-off.js';
import { WhatHolds1763900000014 } from './0014-what-holds.js';
import { Letters1763900000015 } from './0015-letters.js';
import { RepliesIn1763900000016 } from './0016-replies-in.js';
import { Notices1763900000017 } from './0017-notices.js';
import { WhatPartnersPropose1763900000018 } from './0018-what-partners-propose.js';
import { CoordinatorsSide1763900000019 } from './0019-coordinators-side.js';
import { OneOccurrence1763900000020 } from './0020-one-occurrence.js';
import { ToldByLetter1763900000021 } from './0021-told-by-letter.js';
import { LinksByMail1763900000022 } from './0022-links-by-mail.js';
import { WhoWasTaken1763900000024 } from './0024-who-was-taken.js';
import { WhichVersion1763900000025 } from './0025-which-version.js';
import { LinksThatEnded1763900000026 } from './0026-links-that-ended.js';
import { EditionPartners1763900000027 } from './0027-edition-partners.js';
import { Themes1763900000028 } from './0028-themes.js';
import { PublicationsAhead1763900000030 } from './0030-publications-ahead.js';
import { PreviousPlace1763900000031 } from './0031-previous-place.js';

/** In order, append-only: a migration that landed is frozen. */
export const migrations = [
  Ground1763900000001,
  PeopleAndPlaces1763900000002,
  Events1763900000003,
  WhatWasTold1763900000004,
  Undo1763900000006,
  Presence1763900000008,
  Availability1763900000009,
  PersonalFeeds1763900000010,
  HolidaysByDecree1763900000011,
  Search1763900000012,
  TakenOff1763900000013,
  WhatHolds1763900000014,
  Letters1763900000015,
  RepliesIn1763900000016,
  Notices1763900000017,
  WhatPartnersPropose1763900000018,
  CoordinatorsSide1763900000019,
  OneOccurrence1763900000020,
  ToldByLetter1763900000021,
  LinksByMail1763900000022,
  WhoWasTaken1763900000024,
  WhichVersion1763900000025,
  LinksThatEnded1763900000026,
  EditionPartners1763900000027,
  Themes1763900000028,
  PublicationsAhead1763900000030,
  PreviousPlace1763900000031,
];
