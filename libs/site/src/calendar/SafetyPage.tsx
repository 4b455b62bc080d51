import type { ReactNode } from 'react';
import { publicSafety } from '@birge/i18n';
import { publicPath } from '../paths.js';
import type { SafetyPageProps } from '../props.js';
import { verifiedLines } from './HelpLines.js';
import { OfflineSection } from './OfflineSection.js';
import { PublicShell } from './PublicShell.js';

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** How to read without leaving a trace, in plain words; it promises nothing that a browser does not keep. */
export function SafetyPage({ frame }: SafetyPageProps) {
  const { language, edition } = frame;
  const words = publicSafety[language];
  return (
    <PublicShell
      frame={frame}
      title={words.title}
      description={words.lead}
      href={publicPath.safety}
      canonical={publicPath.safety}
    >
      <article className="plain-words">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <Section id="leaving" title={words.leaving}>
          <p>{words.leavingButton}</p>
          <p>
            <b>{words.leavingKey}</b>
          </p>
          <p>{words.leavingForgets}</p>
          <p>{words.leavingLimits}</p>
        </Section>
        <Section id="tab" title={words.tab}>
          <p>{words.tabText(words.neutralName)}</p>
          <p>
            <button type="button" className="action by-script" data-does="neutral" aria-pressed="false">
              {words.tabButton}
            </button>
          </p>
          <noscript>
            <p>{words.offlineScript}</p>
          </noscript>
        </Section>
        <Section id="kept" title={words.kept}>
          <p>{words.keptNothing}</p>
          <p>{words.keptCookie}</p>
          <p>{words.keptNetwork}</p>
        </Section>
        <Section id="history" title={words.history}>
          <p>{words.historyText}</p>
          <p>{words.historyPrivate}</p>
          <p>{words.historyDevice}</p>
        </Section>
        <Section id="subscribing" title={words.subscribing}>
          <p>
            {words.subscribingText}{' '}
            <a href={`${publicPath.subscribe(language, edition.year)}#discreet`}>{words.subscribingLink}</a>.
          </p>
        </Section>
        <Section id="offline" title={words.offline}>
          <OfflineSection language={language} year={edition.year} />
        </Section>
        <Section id="help" title={words.help}>
          <p>{verifiedLines(frame).length > 0 ? words.helpAbove : words.helpNone}</p>
        </Section>
      </article>
    </PublicShell>
  );
}
