// Package prism names Beam's runner, so that go.mod and go.sum pin it and all that it is built from.
//
//go:build tools

package prism

import _ "github.com/apache/beam/sdks/v2/go/cmd/prism"
