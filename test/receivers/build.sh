#!/usr/bin/env bash
# Gets the receivers of versions.env: test/receivers/build.sh events|step-functions FOLDER. Needs go, or python3 with venv and pip.
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
  step-functions)
    python3 -m venv python
    python/bin/python -m pip install --quiet --disable-pip-version-check "moto[server,stepfunctions]==$MOTO_VERSION"
    ;;
esac
