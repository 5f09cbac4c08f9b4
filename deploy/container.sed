# Ändert nginx.conf für den Container: ohne Sonderrechte, nur /tmp beschreibbar.
/^user www-data;$/d
s|/run/nginx\.pid|/tmp/nginx.pid|
s|/var/log/nginx/leitfaden-error\.log|stderr|
s|/var/log/nginx/leitfaden-access\.log|/dev/stdout|
s|listen 80;|listen 8080;|
s|listen \[::\]:80;|listen [::]:8080;|
s|listen 443 ssl|listen 8443 ssl|
s|listen \[::\]:443 ssl|listen [::]:8443 ssl|
