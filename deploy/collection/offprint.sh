#!/bin/sh
# Runs a command of Offprint on this collection, such as "sh offprint.sh check". It first fetches
# the code into .offprint, in the version named here, and installs its dependencies.
set -eu

# The repository with the code, and the commit or tag of it that builds the site.
CODE='{CODE}'
VERSION='{VERSION}'

if [ $# -eq 0 ]; then
  echo 'Usage: sh offprint.sh COMMAND, such as: start, check, import FILE, topics, build' >&2
  exit 2
fi
command=$1
shift
# The command runs in another folder.
for argument; do
  shift
  if [ -e "$argument" ]; then argument="$(cd "$(dirname "$argument")" && pwd)/$(basename "$argument")"; fi
  set -- "$@" "$argument"
done

folder="$(cd "$(dirname "$0")" && pwd)"
export OFFPRINT_CWD="$PWD"
export OFFPRINT_CONTENT="$folder"
export OFFPRINT_OUT="${OFFPRINT_OUT:-$folder/dist}"

git init --quiet "$folder/.offprint"
cd "$folder/.offprint"
if ! git rev-parse --quiet --verify "$VERSION^{commit}" > /dev/null; then
  git fetch --quiet --tags "$CODE" '+refs/heads/*:refs/remotes/origin/*'
fi
git checkout --quiet --detach "$VERSION"
if ! cmp -s package-lock.json .cache/installed.json; then
  npm install --no-audit --no-fund
  mkdir -p .cache
  cp package-lock.json .cache/installed.json
fi
# Packages of the collection itself, such as typefaces.
if [ -e "$folder/package.json" ] && [ ! -e "$folder/node_modules" ]; then
  npm install --no-audit --no-fund --prefix "$folder"
fi
case "$command" in
  install) ;;
  start) exec npm start -- "$@" ;;
  *) exec npm run --silent "$command" -- "$@" ;;
esac
