#!/bin/sh
# Checks and builds the site, copies it to a web server with rsync, and records its addresses:
# "sh publish.sh". Needs rsync and ssh here, and rsync there. See docs/publish.md.
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

# Copied next to the old site, reusing its unchanged files, and then moved into its place.
rsync --archive --compress --delete --link-dest="$FOLDER/" dist/ "$SERVER:$FOLDER.new/"
ssh "$SERVER" "rm -rf '$FOLDER.old' && if [ -e '$FOLDER' ]; then mv '$FOLDER' '$FOLDER.old'; fi && mv '$FOLDER.new' '$FOLDER'"

# Records the published addresses, so that no later build loses one unnoticed.
npm run publish-record
record="$(git ls-files --modified --others --exclude-standard -- published.txt content/published.txt)"
if [ -n "$record" ]; then
  git add -- "$record"
  git commit --quiet -m 'Record the published addresses' -- "$record"
fi
