#!/usr/bin/env bash
# A short life of a risk over REST with curl. Arguments: base address, project key. Prints a line for each answer: "ok ..." or "BAD ...".
set -u
base=$1
project=$2
body=$(mktemp)
trap 'rm -f "$body"' EXIT

# check WHAT STATUS TEXT CURL-ARGUMENTS...: the answer has this status and its body contains this text.
check() {
  local what=$1 status=$2 text=$3 answered
  shift 3
  answered=$(curl -s -o "$body" -w '%{http_code}' "$@")
  if [ "$answered" = "$status" ] && { [ -z "$text" ] || grep -qF -- "$text" "$body"; }; then echo "ok $what"; else echo "BAD $what: $answered $(head -c 400 "$body")"; fi
}
json=(-H 'Content-Type: application/json')
owner=(-u risk-owner:risk-owner "${json[@]}")
manager=(-u security-manager:security-manager "${json[@]}")
field() { curl -s "${manager[@]}" "$base/rest/api/2/field" | tr '{' '\n' | grep -F "\"name\":\"$1\"" | grep -o 'customfield_[0-9]*' | head -1; }
step() { curl -s "${owner[@]}" "$base/rest/api/2/issue/$key/transitions" | tr '{' '\n' | grep -F "\"name\":\"$1\"" | grep -o '"id":"[0-9]*"' | head -1 | grep -o '[0-9]*'; }

check "create" 201 '"key"' "${owner[@]}" "$base/rest/api/2/issue" \
  -d "{\"fields\": {\"project\": {\"key\": \"$project\"}, \"issuetype\": {\"name\": \"Risk\"}, \"summary\": \"Made by curl\"}}"
key=$(grep -o "$project-[0-9]*" "$body" | head -1)
rating='{"steps": {"likelihood": "Almost certain", "impact": "Severe"}}'
check "assess" 204 '' "${owner[@]}" "$base/rest/api/2/issue/$key/transitions" \
  -d "{\"transition\": {\"id\": \"$(step Assess)\"}, \"fields\": {\"$(field 'Inherent rating')\": $rating, \"$(field 'Current rating')\": $rating}}"
check "rating read back" 200 '"level":"Very high"' "${owner[@]}" "$base/rest/api/2/issue/$key"
check "next steps" 200 'You may not accept' "${owner[@]}" "$base/rest/sems/1.0/records/$key/next-steps"
check "accept refused" 400 'You may not accept a risk with the current rating Very high' "${owner[@]}" "$base/rest/api/2/issue/$key/transitions" \
  -d "{\"transition\": {\"id\": \"$(step Accept)\"}, \"fields\": {\"$(field Reasons)\": \"It is cheaper.\"}}"
check "heatmap" 200 '"total":' "${manager[@]}" "$base/rest/sems/1.0/heatmap?stage=current&project=$project"
check "ledger" 200 '"entries":' "${manager[@]}" "$base/rest/sems/1.0/ledger?sems=$project"
check "ledger, not for risk owners" 403 '"code":' "${owner[@]}" "$base/rest/sems/1.0/ledger?sems=$project"
check "search" 200 "$key" "${manager[@]}" -G "$base/rest/api/2/search" --data-urlencode "jql=project = $project AND \"Current rating\" in semsRatingsAtLeast(\"High\")" --data-urlencode maxResults=100
check "no session" 401 '' "${json[@]}" "$base/rest/sems/1.0/ledger?sems=$project"
check "wrong password" 401 '' -u risk-owner:wrong "${json[@]}" "$base/rest/sems/1.0/ledger?sems=$project"
check "unknown SeMS" 404 '"code":' "${manager[@]}" "$base/rest/sems/1.0/ledger?sems=NOSUCH"
check "bad JSON" 400 '"code":' "${manager[@]}" "$base/rest/sems/1.0/import/$project/preview" -d '{"fileName": '
check "empty body" 400 '"code":' -X POST "${manager[@]}" "$base/rest/sems/1.0/import/$project/preview"
check "wrong method" 405 '' -X DELETE "${manager[@]}" "$base/rest/sems/1.0/ledger?sems=$project"
check "wrong type of content" 415 '' -u security-manager:security-manager -H 'Content-Type: text/plain' -H 'X-Atlassian-Token: no-check' "$base/rest/sems/1.0/import/$project/preview" -d 'Risk ID'
check "a form" 415 '' -u security-manager:security-manager "$base/rest/sems/1.0/import/$project/preview" -d 'a=b'
check "no type of content, without the XSRF header" 403 'XSRF' -X POST -u security-manager:security-manager "$base/rest/sems/1.0/import/$project/preview"
check "no type of content, with the XSRF header" 400 '"code":"rest.no-body"' -X POST -u security-manager:security-manager -H 'X-Atlassian-Token: no-check' "$base/rest/sems/1.0/import/$project/preview"
check "bad parameter" 400 '"code":' "${manager[@]}" "$base/rest/sems/1.0/ledger?sems=$project&limit=abc"
check "preview of an import" 200 '"create":1' "${manager[@]}" "$base/rest/sems/1.0/import/$project/preview" \
  -d "{\"fileName\": \"register.csv\", \"content\": \"$(printf 'Risk ID,Threat\nR-1,Fire\n' | base64)\", \"mapping\": {}}"
