#!/bin/sh
# Object storage with a CDN before it: puts what changed, each file with the type and the time that dist/.hosting/objects.json
# names. Needs the AWS command line (or one that speaks like it) and jq; BUCKET is yours. `responseHeaders` and `policies` of
# that file go into the response headers of the CDN; `cors` into the bucket.
set -eu
: "${BUCKET:?names the bucket}"
dist=${DIST:-dist}
form=$dist/.hosting/objects.json
base=$(jq -r '.base | ltrimstr("/")' "$dist/.hosting/site.json")
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
put() { # key, type, time to keep, and what it is or where it moved
  key=$1 type=$2 cache=$3
  shift 3
  aws s3api put-object --bucket "$BUCKET" --key "$key" --content-type "$type" --cache-control "$cache" "$@" >"$work/answer"
}
# What the bucket has by its own list; without one, everything is sent.
set -- --dist "$dist" --list "$work/send"
if aws s3api get-object --bucket "$BUCKET" --key "${base}build-manifest.json" "$work/old.json" >"$work/answer" 2>&1; then
  set -- "$@" --against "$work/old.json"
fi
npm run --silent publish-site -- "$@"
# Pages last, so that none names a file that is not there yet; then the list, so that an upload that was stopped is done again.
echo build-manifest.json >>"$work/send"
jq -r --rawfile send "$work/send" --arg base "$base" '
  (.objects | map({(.key): .}) | add) as $known
  | (.objects[] | select(.redirect)), ($send | split("\n")[] | select(. != "") | $known[$base + .] | values | select(.redirect | not))
  | [.key, .contentType, .cacheControl, .redirect // ""] | @tsv' "$form" >"$work/objects"
while IFS="$(printf '\t')" read -r key type cache moved; do
  if [ -n "$moved" ]; then
    put "$key" "$type" "$cache" --website-redirect-location "$moved"
  else
    put "$key" "$type" "$cache" --body "$dist/${key#"$base"}"
  fi
done <"$work/objects"
