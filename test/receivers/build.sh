#!/usr/bin/env bash
# Gets the receivers of versions.env: test/receivers/build.sh events|step-functions|n8n FOLDER. Needs go, python3 with venv
# and pip, or npm.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=test/receivers/versions.env
source "$here/versions.env"
mkdir -p "$2"
cd "$2"

case "$1" in
  events)
    cp "$here/receiver.go" .
    [ -e go.mod ] || go mod init receiver
    go get "github.com/cloudevents/sdk-go/v2@$CLOUDEVENTS_SDK_VERSION" \
      "github.com/cdevents/sdk-go/pkg/api@$CDEVENTS_SDK_VERSION" "github.com/cdevents/sdk-go/pkg/api/v05@$CDEVENTS_SDK_VERSION"
    go build -o receiver .
    ;;
  n8n)
    # Two thirds of its 2.3 GB are clients of services that no test calls: a stub is installed in their place. Of its
    # native parts only the database's is needed, which is compiled where its maker's cannot be downloaded.
    mkdir -p n8n
    cp -r "$here"/n8n-parts/. n8n
    cd n8n
    npm install --no-audit --no-fund --ignore-scripts --omit=dev --omit=optional --legacy-peer-deps "n8n@$N8N_VERSION"
    npm rebuild sqlite3
    if [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 24 ]; then npm install --prefix node24 --no-audit --no-fund node@24; fi
    ;;
  step-functions)
    python3 -m venv python
    python/bin/python -m pip install --quiet --disable-pip-version-check "moto[server,stepfunctions]==$MOTO_VERSION"
    ;;
esac
