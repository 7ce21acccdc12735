#!/bin/sh
# Object storage with a CDN before it: puts every file with the type and the time that dist/.hosting/objects.json names.
# Needs the AWS command line (or one that speaks like it) and jq; BUCKET is yours. `responseHeaders` and `policies` of that
# file go into the response headers of the CDN; `cors` into the bucket.
set -eu
: "${BUCKET:?names the bucket}"
form=dist/.hosting/objects.json
base=$(jq -r '.base' dist/.hosting/site.json)
# Pages last, so that none names a file that is not there yet.
jq -r '.objects | sort_by(.contentType | startswith("text/html"))[] | [.key, .contentType, .cacheControl, .redirect // ""] | @tsv' "$form" |
  while IFS="$(printf '\t')" read -r key type cache moved; do
    path=dist/${key#"${base#/}"}
    if [ -n "$moved" ]; then
      aws s3api put-object --bucket "$BUCKET" --key "$key" --content-type "$type" --cache-control "$cache" --website-redirect-location "$moved"
    else
      aws s3api put-object --bucket "$BUCKET" --key "$key" --body "$path" --content-type "$type" --cache-control "$cache"
    fi
  done
