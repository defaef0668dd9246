#!/usr/bin/env bash
# Builds receiver.go with the SDKs of versions.env: test/receivers/build.sh FOLDER. Needs go.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
# shellcheck source=test/receivers/versions.env
source "$here/versions.env"
mkdir -p "$1"
cp "$here/receiver.go" "$1/"
cd "$1"
[ -e go.mod ] || go mod init receiver
go get "github.com/cloudevents/sdk-go/v2@$CLOUDEVENTS_SDK_VERSION" \
  "github.com/cdevents/sdk-go/pkg/api@$CDEVENTS_SDK_VERSION" "github.com/cdevents/sdk-go/pkg/api/v05@$CDEVENTS_SDK_VERSION"
go build -o receiver .
