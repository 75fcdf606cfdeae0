import { Link, useRouterState } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';
import { classNames } from '@/lib/class-names';

import pageStyles from '@/components/page.module.css';
import { LanguageLinks } from './language-links';
import { Logo } from './logo';
import styles from './site-header.module.css';

const links = [
  { to: '/', key: 'programmes', within: /^\/($|p\/)/ },
  { to: '/partnere', key: 'partners', within: /^\/partnere/ },
  { to: '/omraader', key: 'areas', within: /^\/omraader/ },
  { to: '/utviklere', key: 'developers', within: /^\/utviklere/ },
] as const;

export function SiteHeader() {
  const { t } = useTranslation();
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const [openAt, setOpenAt] = useState<string | null>(null);
  // A menu belongs to the page it was opened on: going somewhere closes it.
  const open = openAt === pathname;

  const button = useRef<HTMLButtonElement>(null);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    setOpenAt(null);
    button.current?.focus();
  }

  return (
    // Keys come here from the button and the links within; the header itself takes none.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <header className={styles.header} onKeyDown={closeOnEscape}>
      <div className={classNames(pageStyles.page, styles.bar)}>
        <Link to="/" className={styles.brand}>
          <Logo />
          {t('common.productName')}
        </Link>
        <button
          ref={button}
          type="button"
          className={classNames('ds-button', styles.menuButton)}
          data-variant="secondary"
          aria-expanded={open}
          aria-controls="site-menu"
          onClick={() => {
            setOpenAt(open ? null : pathname);
          }}
        >
          <Icon name={open ? 'cross' : 'menu'} />
          {t(open ? 'common.nav.close' : 'common.nav.open')}
        </button>
        <div id="site-menu" className={classNames(styles.menu, open && styles.open)}>
          <nav aria-label={t('common.nav.label')}>
            <ul className={styles.links}>
              {links.map(({ to, key, within }) => (
                <li key={to}>
                  <Link
                    to={to}
                    aria-current={
                      pathname === to ? 'page' : within.test(pathname) ? 'true' : undefined
                    }
                  >
                    {t(`common.nav.${key}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <LanguageLinks />
        </div>
      </div>
    </header>
  );
}
