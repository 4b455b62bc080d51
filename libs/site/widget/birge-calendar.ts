/**
 * `<birge-calendar lang="kk" oblast="astana">`: the next events as a part of somebody else's page. It asks the site that
 * it came from and nobody else, without cookies and without saying where it stands; it makes elements and never HTML out
 * of what it gets; its styles are no `<style>`, so that a strict policy of the page (CSP) has nothing against them. What
 * stands inside the element (a link) is shown until there is something better, and again where there is not.
 */

/** As `embed-data.ts` writes it. */
interface Told {
  name: string;
  sample: string | null;
  next: string;
  nothing: string;
  all: { text: string; url: string };
  rejected: string[];
  days: { text: string; events: ToldEvent[] }[];
}
interface ToldEvent {
  time: string;
  stamp: string;
  title: string;
  lang?: string;
  url: string;
  place: string;
  cancelled?: string;
}

const home = new URL((document.currentScript as HTMLScriptElement).src).origin;
/** Given on to the site as they are; it says which it did not understand. `lang` is the element's own language. */
const filters = ['oblast', 'type', 'theme', 'spoken', 'day', 'from', 'to', 'q'];
const words: Record<string, { loading: string; failed: string }> = {
  kk: { loading: 'Бағдарлама жүктелуде…', failed: 'Бағдарламаны жүктеу мүмкін болмады.' },
  ru: { loading: 'Программа загружается…', failed: 'Не удалось загрузить программу.' },
  en: { loading: 'Loading the programme…', failed: 'The programme could not be loaded.' },
};

/** The page's own letters and colours, light or dark as they are. */
const styles = `:host{display:block}
section{overflow-wrap:anywhere}
h2,h3,p,ul{margin:0;padding:0}
h2{font-size:1.25em}
h3{margin:1em 0 .25em;font-size:1em}
ul{list-style:none}
li{display:grid;grid-template-columns:7.5em 1fr;gap:0 1em;padding:.5em 0;border-top:1px solid;border-color:color-mix(in srgb,currentColor 20%,transparent)}
small{grid-column:2;opacity:.8}
a{color:inherit;text-underline-offset:.2em}
time{font-variant-numeric:tabular-nums}
.off a,.off time{text-decoration:line-through}
p{padding:.5em 0}
@container (max-width:26em){li{grid-template-columns:1fr}small{grid-column:1}}
:host{container-type:inline-size}`;

function element(name: string, text: string, attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  for (const key in attributes) made.setAttribute(key, attributes[key]!);
  return made;
}

/** Only addresses of the site itself become links. */
const link = (text: string, url: string, lang?: string) =>
  element('a', text, { ...(url.startsWith(`${home}/`) && { href: url }), ...(lang && { lang }) });

function row(event: ToldEvent): HTMLElement {
  const item = element('li', '', event.cancelled ? { class: 'off' } : {});
  const title = element('span', '');
  title.append(link(event.title, event.url, event.lang));
  item.append(element('time', event.time, { datetime: event.stamp }), title);
  item.append(element('small', [event.cancelled, event.place].filter(Boolean).join(' ')));
  return item;
}

function programme(told: Told, lang: string): HTMLElement {
  const section = element('section', '', { lang, 'aria-label': told.name });
  section.append(element('h2', told.next));
  if (told.sample) section.append(element('p', told.sample));
  for (const { text, events } of told.days) {
    const list = element('ul', '', { role: 'list' });
    list.append(...events.map(row));
    section.append(element('h3', text), list);
  }
  if (!told.days.length) section.append(element('p', told.nothing));
  const all = element('p', '');
  all.append(link(told.all.text, told.all.url));
  section.append(all);
  return section;
}

class BirgeCalendar extends HTMLElement {
  static observedAttributes = ['lang', 'year', ...filters];
  private readonly root = this.attachShadow({ mode: 'open' });
  private asked = 0;

  connectedCallback(): void {
    if ('replaceSync' in CSSStyleSheet.prototype) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      this.root.adoptedStyleSheets = [sheet];
    }
    void this.load();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.load();
  }

  /** Several changes at once are one question, and an answer that was overtaken is not shown. */
  private async load(): Promise<void> {
    const turn = ++this.asked;
    await null;
    if (turn !== this.asked) return;
    const given = this.lang || this.closest('[lang]')?.getAttribute('lang') || '';
    const lang = given.slice(0, 2) in words ? given.slice(0, 2) : 'kk';
    const { loading, failed } = words[lang]!;
    const say = (text: string) =>
      this.root.replaceChildren(element('p', text, { role: 'status', lang }), element('slot', ''));
    say(loading);
    try {
      const query = new URLSearchParams();
      for (const name of filters)
        if (this.getAttribute(name)) query.set(name === 'spoken' ? 'lang' : name, this.getAttribute(name)!);
      const year = this.getAttribute('year');
      const path = `/embed/${lang}${year ? `/${encodeURIComponent(year)}` : ''}/events.json`;
      const answer = await fetch(`${home}${path}?${query}`, { credentials: 'omit', referrerPolicy: 'no-referrer' });
      if (!answer.ok) throw new Error(String(answer.status));
      const told = (await answer.json()) as Told;
      if (turn !== this.asked) return;
      this.root.replaceChildren(programme(told, lang));
      if (told.rejected.length) console.warn(`birge-calendar does not understand: ${told.rejected.join(', ')}`);
    } catch {
      if (turn === this.asked) say(failed);
    }
  }
}

if (!customElements.get('birge-calendar')) customElements.define('birge-calendar', BirgeCalendar);
