"""Step Functions, as moto interprets it: real state machines, on this machine.

Reads a line of JSON for each command and answers with one: {"start": SECONDS} begins an execution that
waits for a task token for as long as it is heard of so often, {"show": ARN} tells what became of it,
{"stop": ARN} ends it, and {"sign": {...}} signs a request as botocore does.
"""
import datetime
import json
import sys
import time
import uuid
from unittest import mock

import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from moto import mock_aws
from moto.server import ThreadedMotoServer

# The machine sends its message from this process, where nothing may reach AWS.
mock_aws(config={"stepfunctions": {"execute_state_machine": True}}).start()

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
address = f"http://{host}:{port}"


def client(name):
    return boto3.client(name, region_name="eu-west-1", aws_access_key_id="test", aws_secret_access_key="test")


states, queues = client("stepfunctions"), client("sqs")
queue = queues.create_queue(QueueName="tasks")["QueueUrl"]


def machine(heartbeat_seconds):
    wait = {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "HeartbeatSeconds": heartbeat_seconds,
        "Parameters": {"QueueUrl": queue, "MessageBody": {"taskToken.$": "$$.Task.Token"}},
        "End": True,
    }
    return states.create_state_machine(
        name=uuid.uuid4().hex,
        definition=json.dumps({"StartAt": "Wait", "States": {"Wait": wait}}),
        roleArn="arn:aws:iam::123456789012:role/tasks",
    )["stateMachineArn"]


def start(heartbeat_seconds):
    execution = states.start_execution(stateMachineArn=machine(heartbeat_seconds), input="{}")["executionArn"]
    for _ in range(200):
        for message in queues.receive_message(QueueUrl=queue).get("Messages", []):
            queues.delete_message(QueueUrl=queue, ReceiptHandle=message["ReceiptHandle"])
            return {"execution": execution, "taskToken": json.loads(message["Body"])["taskToken"]}
        time.sleep(0.05)
    raise TimeoutError("no task token within 10 s")


def show(execution):
    found = states.describe_execution(executionArn=execution)
    return {name: found.get(name) for name in ("status", "output", "error", "cause")}


def sign(request):
    """The headers of one request, by the library that the AWS command line is built on."""
    keys = Credentials(request["accessKeyId"], request["secretAccessKey"], request["sessionToken"])
    made = AWSRequest("POST", request["url"], headers=request["headers"], data=request["body"])
    signer = SigV4Auth(keys, "states", request["region"])
    with mock.patch("botocore.auth.get_current_datetime", lambda: moment(request["timestamp"])):
        signer.add_auth(made)
    return dict(made.headers)


def moment(text):
    return datetime.datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.timezone.utc)


print(json.dumps({"address": address}), flush=True)
for line in sys.stdin:
    command = json.loads(line)
    if "start" in command:
        answer = start(command["start"])
    elif "show" in command:
        answer = show(command["show"])
    elif "sign" in command:
        answer = sign(command["sign"])
    else:
        states.stop_execution(executionArn=command["stop"])
        answer = {}
    print(json.dumps(answer), flush=True)
