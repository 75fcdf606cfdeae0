import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Icon } from '@/components/icon';
import { classNames } from '@/lib/class-names';

import pageStyles from '@/components/page.module.css';
import { LanguageLinks } from './language-links';
import { Logo } from './logo';
import styles from './site-header.module.css';

const links = [
  { to: '/', key: 'programmes', within: /^\/($|p\/)/ },
  { to: '/maltall', key: 'indicators', within: /^\/maltall/ },
  { to: '/vedtak', key: 'decisions', within: /^\/(vedtak|organ)/ },
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

  useEffect(() => {
    if (!open) return undefined;
    function closeOnEscape(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      setOpenAt(null);
      button.current?.focus();
    }
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open]);

  return (
    <header className={styles.header}>
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
