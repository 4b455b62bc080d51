import { Fragment } from 'react';
import styles from '../../shared/mail/mail.module.css';

const ADDRESS = /(https?:\/\/[^\s<>]+)/;

/** Plain text as a letter: paragraphs, lines kept, addresses as links. */
export function LetterBody({ body, language }: { body: string; language: string }) {
  return (
    <div className={styles.paper} lang={language}>
      {body.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>
          {paragraph.split(ADDRESS).map((part, at) => (
            <Fragment key={at}>
              {ADDRESS.test(part) ? (
                <a href={part} target="_blank" rel="noreferrer">
                  {part}
                </a>
              ) : (
                part
              )}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
