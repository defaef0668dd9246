// Receives what the action sends to event sinks, with the SDKs of CloudEvents and CDEvents: a
// reader that is not ours says whether it is what it claims to be.
//
// Prints its address first, then one line of JSON for each event: its type, its id, what is wrong.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"

	cdevents "github.com/cdevents/sdk-go/pkg/api"
	v05 "github.com/cdevents/sdk-go/pkg/api/v05"
	cloudevents "github.com/cloudevents/sdk-go/v2"
	"github.com/cloudevents/sdk-go/v2/event"
	cehttp "github.com/cloudevents/sdk-go/v2/protocol/http"
)

type received struct {
	Type    string `json:"type"`
	ID      string `json:"id"`
	Subject string `json:"subject"`
	Wrong   string `json:"wrong"`
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	protocol, err := cehttp.New()
	if err != nil {
		panic(err)
	}
	handler, err := cloudevents.NewHTTPReceiveHandler(context.Background(), protocol, receive)
	if err != nil {
		panic(err)
	}
	fmt.Printf("http://%s\n", listener.Addr())
	panic(http.Serve(listener, handler))
}

func receive(received event.Event) {
	print(received, complaint(received))
}

func complaint(received event.Event) string {
	if err := received.Validate(); err != nil {
		return err.Error()
	}
	if !strings.HasPrefix(received.Type(), "dev.cdevents.") {
		return ""
	}
	read, err := v05.NewFromJsonBytes(received.Data())
	if err != nil {
		return err.Error()
	}
	if err := cdevents.Validate(read); err != nil {
		return err.Error()
	}
	// What it has read has lost the fields that it does not know, so the schema sees the text, too.
	_, schema, err := read.GetSchema()
	if err != nil {
		return err.Error()
	}
	var text any
	if err := json.Unmarshal(received.Data(), &text); err != nil {
		return err.Error()
	}
	if err := schema.Validate(text); err != nil {
		return err.Error()
	}
	return ""
}

func print(from event.Event, wrong string) {
	line, err := json.Marshal(received{from.Type(), from.ID(), from.Subject(), wrong})
	if err != nil {
		panic(err)
	}
	fmt.Fprintln(os.Stdout, string(line))
}
