import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Drawer } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { admin } from '@birge/i18n';
import { useText } from '../../shared/language/LanguageProvider.js';
import { useCommandKeys } from '../../shared/commands/use-command-keys.js';
import { AppCommands } from '../palette/AppCommands.js';
import { EventCommandsWhenMeant } from '../palette/EventCommandsWhenMeant.js';
import { KeyList } from '../palette/KeyList.js';
import { Palette } from '../palette/Palette.js';
import { LineBanner } from '../../shared/live/LineBanner.js';
import { Footer } from './Footer.js';
import { Rail } from './Rail.js';
import { TopBar } from './TopBar.js';
import { useArrival } from './use-arrival.js';
import { useYear } from './year.js';
import styles from './Shell.module.css';

/** The frame: bar, rail, the screen, and a line of state below. */
export function Shell({ children }: { children: ReactNode }) {
  const text = useText(admin);
  const [open, setOpen] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const main = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const [over, setOver] = useState<'palette' | 'keys' | null>(null);
  useCommandKeys();
  const { archived, sample } = useYear();

  useArrival(main, (heading) => setSaid(text.went(heading ?? document.title)));
  useEffect(() => setOpen(false), [path]);

  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip} onClick={() => main.current?.focus()}>
        {text.skip}
      </a>
      <TopBar onOpen={() => setOpen(true)} onPalette={() => setOver('palette')} onKeys={() => setOver('keys')} />
      <div className={styles.rail}>
        <Rail />
      </div>
      <main id="content" className={styles.main} ref={main} tabIndex={-1}>
        <LineBanner />
        {(archived || sample) && (
          <p className={styles.note}>{archived ? text.edition.archivedNote : text.edition.sampleNote}</p>
        )}
        {children}
      </main>
      <Footer />
      <div className="only-read-aloud" role="status">
        {said}
      </div>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        size={264}
        title={text.nav.label}
        closeButtonProps={{ 'aria-label': text.nav.close }}
      >
        <Rail />
      </Drawer>
      <AppCommands openPalette={() => setOver('palette')} openKeys={() => setOver('keys')} />
      <EventCommandsWhenMeant />
      {over === 'palette' && <Palette onClose={() => setOver((now) => (now === 'palette' ? null : now))} />}
      {over === 'keys' && <KeyList onClose={() => setOver(null)} />}
    </div>
  );
}
