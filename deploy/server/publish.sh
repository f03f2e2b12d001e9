#!/bin/sh
# Checks and builds the site, copies it to a web server with rsync, and records its addresses:
# "sh publish.sh". This needs rsync and ssh here, and rsync on the server. See docs/publish.md.
set -eu

# A login for ssh, such as me@papers.example, and the folder that the web server serves.
SERVER=${SERVER:-}
FOLDER=${FOLDER:-/srv/papers}

if [ -z "$SERVER" ]; then
  echo 'Set SERVER and FOLDER at the top of publish.sh, or run: SERVER=me@papers.example sh publish.sh' >&2
  exit 1
fi

cd "$(dirname "$0")"
npm install --no-audit --no-fund
npm run check
npm run build

# The new site is copied next to the old one, reusing unchanged files, and then replaces it.
rsync --archive --compress --delete --link-dest="$FOLDER/" dist/ "$SERVER:$FOLDER.new/"
ssh "$SERVER" "rm -rf '$FOLDER.old' && if [ -e '$FOLDER' ]; then mv '$FOLDER' '$FOLDER.old'; fi && mv '$FOLDER.new' '$FOLDER'"

# A later build fails if a recorded address would disappear.
npm run publish-record
record="$(git ls-files --modified --others --exclude-standard -- published.txt content/published.txt)"
if [ -n "$record" ]; then
  git add -- "$record"
  git commit --quiet -m 'Record the published addresses' -- "$record"
fi
