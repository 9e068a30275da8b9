"""What the clients in Python have in common: the same short life of a risk, over whatever sends their requests."""
import base64
import json
import urllib.parse


def walk(send, base, project, name):
    """send(method, address, user or None, password, headers, body as bytes or None) answers (status, text)."""

    def call(method, path, user, body=None, headers=None, password=None):
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        all_headers = {"Content-Type": "application/json"} if headers is None else headers
        return send(method, base + path, user, password or user, all_headers, data)

    def check(what, answer, status, text=""):
        good = answer[0] == status and text in answer[1]
        print(("ok " + what) if good else "BAD %s: %s %s" % (what, answer[0], answer[1][:400].replace("\n", " ")))
        return answer

    fields = {each["name"]: each["id"] for each in json.loads(call("GET", "/rest/api/2/field", "risk-owner")[1])}
    made = check("create", call("POST", "/rest/api/2/issue", "risk-owner", {"fields": {
        "project": {"key": project}, "issuetype": {"name": "Risk"}, "summary": "Made by " + name + ": \u017b\u00f3\u0142\u0107"}}), 201, '"key"')
    key = json.loads(made[1])["key"]
    issue = "/rest/api/2/issue/" + key

    def step(transition, values):
        offered = json.loads(call("GET", issue + "/transitions", "risk-owner")[1])["transitions"]
        number = next(each["id"] for each in offered if each["name"] == transition)
        return call("POST", issue + "/transitions", "risk-owner", {"transition": {"id": number}, "fields": values})

    rating = {"steps": {"likelihood": "Almost certain", "impact": "Severe"}}
    check("assess", step("Assess", {fields["Inherent rating"]: rating, fields["Current rating"]: rating}), 204)
    read = check("rating read back", call("GET", issue, "risk-owner"), 200)
    level = json.loads(read[1])["fields"][fields["Current rating"]]["level"]
    print("ok level" if level == "Very high" else "BAD level: " + level)
    check("next steps", call("GET", "/rest/sems/1.0/records/" + key + "/next-steps", "risk-owner"), 200, "You may not accept")
    check("accept refused", step("Accept", {fields["Reasons"]: "It is cheaper."}), 400, "You may not accept a risk with the current rating Very high")
    heatmap = check("heatmap", call("GET", "/rest/sems/1.0/heatmap?stage=current&project=" + project, "security-manager"), 200)
    print("ok total" if json.loads(heatmap[1])["total"] >= 1 else "BAD total")
    check("ledger", call("GET", "/rest/sems/1.0/ledger?sems=" + project, "security-manager"), 200, '"entries":')
    check("ledger, not for risk owners", call("GET", "/rest/sems/1.0/ledger?sems=" + project, "risk-owner"), 403, '"code":')
    jql = urllib.parse.quote('project = %s AND "Current rating" in semsRatingsAtLeast("High")' % project)
    check("search", call("GET", "/rest/api/2/search?maxResults=100&jql=" + jql, "security-manager"), 200, key)
    ledger = "/rest/sems/1.0/ledger?sems="
    preview = "/rest/sems/1.0/import/" + project + "/preview"
    check("no session", call("GET", ledger + project, None), 401)
    check("wrong password", call("GET", ledger + project, "risk-owner", password="wrong"), 401)
    check("unknown SeMS", call("GET", ledger + "NOSUCH", "security-manager"), 404, '"code":')
    check("bad JSON", call("POST", preview, "security-manager", b'{"fileName": '), 400, '"code":')
    check("empty body", call("POST", preview, "security-manager", b""), 400, '"code":')
    check("wrong method", call("DELETE", ledger + project, "security-manager"), 405)
    check("wrong type of content", call("POST", preview, "security-manager", b"Risk ID",
                                        {"Content-Type": "text/plain", "X-Atlassian-Token": "no-check"}), 415)
    check("a form", call("POST", preview, "security-manager", b"a=b", {"Content-Type": "application/x-www-form-urlencoded"}), 415)
    check("no type of content, without the XSRF header", call("POST", preview, "security-manager", headers={}), 403, "XSRF")
    check("no type of content, with the XSRF header",
          call("POST", preview, "security-manager", headers={"X-Atlassian-Token": "no-check"}), 400, "rest.no-body")
    check("bad parameter", call("GET", ledger + project + "&limit=abc", "security-manager"), 400, '"code":')
    file = base64.b64encode(b"Risk ID,Threat\nR-1,Fire\n").decode()
    check("preview of an import", call("POST", preview, "security-manager",
                                       {"fileName": "register.csv", "content": file, "mapping": {}}), 200, '"create":1')
