package org.sems.sandbox.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes records as the users who would make them, links them, and takes each the steps that it has gone. */
final class LoadRecords {
    private final Caller admin;
    private final String project;
    private final Consumer<String> tell;

    LoadRecords(Caller admin, String project, Consumer<String> tell) {
        this.admin = admin;
        this.project = project;
        this.tell = tell;
    }

    void run(List<SampleRecord> records) throws IOException {
        Map<String, String> keys = present();
        FieldValues values = new FieldValues(admin);
        int made = 0;
        for (SampleRecord record : records) {
            if (!keys.containsKey(record.summary())) {
                made += create(record, values, keys) ? 1 : 0;
            }
        }
        for (SampleRecord record : records) {
            if (keys.containsKey(record.summary())) {
                link(record, keys);
                walk(record, keys.get(record.summary()), values);
            }
        }
        if (made > 0) {
            tell.accept("made " + made + " records more, with their links and steps");
        }
    }

    /** Keys by summary of what the project holds. */
    private Map<String, String> present() throws IOException {
        Map<String, String> keys = new HashMap<>();
        admin.as("security-manager")
                .get("/rest/api/2/search?maxResults=1000&fields=summary&jql=project%3D" + project)
                .body()
                .path("issues")
                .forEach(issue -> keys.put(
                        issue.path("fields").path("summary").asText(),
                        issue.path("key").asText()));
        return keys;
    }

    private boolean create(SampleRecord record, FieldValues values, Map<String, String> keys) throws IOException {
        Map<String, Object> given = new HashMap<>(record.fields());
        given.put("Summary", record.summary());
        ObjectNode body = Caller.JSON.createObjectNode();
        ObjectNode fields = values.json(given);
        fields.putObject("project").put("key", project);
        fields.putObject("issuetype").put("name", record.type());
        body.set("fields", fields);
        Answered created = admin.as(record.by()).post("/rest/api/2/issue", body);
        if (created.isGood()) {
            keys.put(record.summary(), created.body().path("key").asText());
        } else {
            tell.accept("PROBLEM: " + record.type() + " \"" + record.summary() + "\" by " + record.by() + ": "
                    + created.problem());
        }
        return created.isGood();
    }

    private void link(SampleRecord record, Map<String, String> keys) throws IOException {
        String key = keys.get(record.summary());
        JsonNode present = admin.as("security-manager")
                .get("/rest/api/2/issue/" + key + "?fields=issuelinks")
                .body()
                .path("fields")
                .path("issuelinks");
        for (SampleRecord.Link link : record.links()) {
            String other = keys.get(link.to());
            if (other == null) {
                tell.accept("PROBLEM: nothing is called \"" + link.to() + "\" to link " + key + " to");
            } else if (!isThere(present, link.type(), other)) {
                ObjectNode body = Caller.JSON.createObjectNode();
                body.putObject("type").put("name", link.type());
                body.putObject("inwardIssue").put("key", key);
                body.putObject("outwardIssue").put("key", other);
                Answered linked = admin.as(link.by()).post("/rest/api/2/issueLink", body);
                if (!linked.isGood()) {
                    tell.accept("PROBLEM: link of " + key + " to " + other + ": " + linked.problem());
                }
            }
        }
    }

    private static boolean isThere(JsonNode links, String type, String other) {
        for (JsonNode link : links) {
            if (link.path("type").path("name").asText().equals(type)
                    && link.path("outwardIssue").path("key").asText().equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** A step that is not open has been taken before: the steps of a record lead one way. */
    private void walk(SampleRecord record, String key, FieldValues values) throws IOException {
        for (SampleRecord.Step step : record.steps()) {
            Caller caller = admin.as(step.by());
            for (JsonNode open : caller.get("/rest/api/2/issue/" + key + "/transitions")
                    .body()
                    .path("transitions")) {
                if (open.path("name").asText().equals(step.name())) {
                    ObjectNode body = Caller.JSON.createObjectNode();
                    body.putObject("transition").put("id", open.path("id").asText());
                    body.set("fields", values.json(step.fields()));
                    Answered taken = caller.post("/rest/api/2/issue/" + key + "/transitions", body);
                    if (!taken.isGood()) {
                        tell.accept(
                                "PROBLEM: " + step.name() + " of " + key + " by " + step.by() + ": " + taken.problem());
                    }
                    break;
                }
            }
        }
    }
}
