// A short life of a risk over REST with Node's fetch. Arguments: base address, project key.
const [base, project] = process.argv.slice(2);

async function call(method, path, user, body, headers = {'Content-Type': 'application/json'}, password = user) {
  const all = {...headers};
  if (user) {
    all.Authorization = 'Basic ' + Buffer.from(user + ':' + password).toString('base64');
  }
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(base + path, {method, headers: all, body: text});
  return {status: answer.status, text: await answer.text()};
}

function check(what, answer, status, text = '') {
  const good = answer.status === status && answer.text.includes(text);
  console.log(good ? 'ok ' + what : `BAD ${what}: ${answer.status} ${answer.text.slice(0, 400).replaceAll('\n', ' ')}`);
  return answer;
}

const fields = Object.fromEntries(JSON.parse((await call('GET', '/rest/api/2/field', 'risk-owner')).text).map(each => [each.name, each.id]));
const made = check('create', await call('POST', '/rest/api/2/issue', 'risk-owner', {
  fields: {project: {key: project}, issuetype: {name: 'Risk'}, summary: 'Made by fetch: \u017b\u00f3\u0142\u0107'},
}), 201, '"key"');
const key = JSON.parse(made.text).key;
const issue = '/rest/api/2/issue/' + key;

async function step(name, values) {
  const offered = JSON.parse((await call('GET', issue + '/transitions', 'risk-owner')).text).transitions;
  const id = offered.find(each => each.name === name).id;
  return call('POST', issue + '/transitions', 'risk-owner', {transition: {id}, fields: values});
}

const rating = {steps: {likelihood: 'Almost certain', impact: 'Severe'}};
const ledger = '/rest/sems/1.0/ledger?sems=';
const preview = '/rest/sems/1.0/import/' + project + '/preview';
check('assess', await step('Assess', {[fields['Inherent rating']]: rating, [fields['Current rating']]: rating}), 204);
const read = check('rating read back', await call('GET', issue, 'risk-owner'), 200);
const level = JSON.parse(read.text).fields[fields['Current rating']].level;
console.log(level === 'Very high' ? 'ok level' : 'BAD level: ' + level);
check('next steps', await call('GET', '/rest/sems/1.0/records/' + key + '/next-steps', 'risk-owner'), 200, 'You may not accept');
check('accept refused', await step('Accept', {[fields.Reasons]: 'It is cheaper.'}), 400,
  'You may not accept a risk with the current rating Very high');
const heatmap = check('heatmap', await call('GET', '/rest/sems/1.0/heatmap?stage=current&project=' + project, 'security-manager'), 200);
console.log(JSON.parse(heatmap.text).total >= 1 ? 'ok total' : 'BAD total');
check('ledger', await call('GET', ledger + project, 'security-manager'), 200, '"entries":');
check('ledger, not for risk owners', await call('GET', ledger + project, 'risk-owner'), 403, '"code":');
const jql = encodeURIComponent(`project = ${project} AND "Current rating" in semsRatingsAtLeast("High")`);
check('search', await call('GET', '/rest/api/2/search?maxResults=100&jql=' + jql, 'security-manager'), 200, key);
check('no session', await call('GET', ledger + project), 401);
check('wrong password', await call('GET', ledger + project, 'risk-owner', undefined, undefined, 'wrong'), 401);
check('unknown SeMS', await call('GET', ledger + 'NOSUCH', 'security-manager'), 404, '"code":');
check('bad JSON', await call('POST', preview, 'security-manager', '{"fileName": '), 400, '"code":');
check('empty body', await call('POST', preview, 'security-manager', ''), 400, '"code":');
check('wrong method', await call('DELETE', ledger + project, 'security-manager'), 405);
check('wrong type of content', await call('POST', preview, 'security-manager', 'Risk ID',
  {'Content-Type': 'text/plain', 'X-Atlassian-Token': 'no-check'}), 415);
check('a form', await call('POST', preview, 'security-manager', 'a=b', {'Content-Type': 'application/x-www-form-urlencoded'}), 415);
check('no type of content, without the XSRF header', await call('POST', preview, 'security-manager', undefined, {}), 403, 'XSRF');
check('no type of content, with the XSRF header',
  await call('POST', preview, 'security-manager', undefined, {'X-Atlassian-Token': 'no-check'}), 400, 'rest.no-body');
check('bad parameter', await call('GET', ledger + project + '&limit=abc', 'security-manager'), 400, '"code":');
const file = Buffer.from('Risk ID,Threat\nR-1,Fire\n').toString('base64');
check('preview of an import', await call('POST', preview, 'security-manager', {fileName: 'register.csv', content: file, mapping: {}}), 200, '"create":1');
