import type { AstroIntegration } from 'astro';

/** Integration: says so when a build does not know where it will stand; its canonical addresses would be wrong. */
export function addressNotice(): AstroIntegration {
  return {
    name: 'address-notice',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' || process.env.SITE_URL) return;
        logger.warn(
          `SITE_URL ist nicht gesetzt: Die Seiten nennen ${config.site} als ihre Adresse. ` +
            'Zum Veröffentlichen SITE_URL=https://… setzen.',
        );
      },
    },
  };
}
