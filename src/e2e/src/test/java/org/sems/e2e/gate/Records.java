package org.sems.e2e.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** The records of one project, as people of a SeMS work with them through Jira's own REST; fields are given by their names in Jira. */
public final class Records {

    /** Types that begin as Own report. */
    private static final List<String> REPORTS = List.of("Incident", "Non-conformance");
    /** Names under which the security level is given. */
    private static final List<String> LEVELS = List.of("Security Level", "security");

    private final SemsProject project;

    public Records(SemsProject project) {
        this.project = project;
    }

    /** Puts the sandbox's accountable-manager in charge, as an administrator and the appointee do. */
    public Records withAccountableManager() {
        String id = project.as("admin")
                .post(
                        "/rest/sems/1.0/appointments",
                        Map.of("sems", project.key(), "duty", "accountable-manager", "user", "accountable-manager"))
                .ok()
                .path("id")
                .asText();
        project.as("accountable-manager")
                .post("/rest/sems/1.0/appointments/" + id + "/acknowledge", Map.of())
                .ok();
        return this;
    }

    public SemsProject project() {
        return project;
    }

    public Rest as(String user) {
        return project.as(user);
    }

    /**
     * A report is opened at once to everybody who works in the system, as triage does: most tests are about what comes after.
     *
     * @param fields name and value in turn
     */
    public String create(String user, String type, Object... fields) {
        String key = project.create(user, type, type + " to be gated", values(fields));
        if (REPORTS.contains(type) && LEVELS.stream().noneMatch(List.of(fields)::contains)) {
            open(key);
        }
        return key;
    }

    private void open(String key) {
        project.as("security-manager")
                .put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("security", Map.of("name", "Internal"))))
                .ok();
    }

    public void link(String from, String linkType, String to) {
        project.as("security-manager")
                .post(
                        "/rest/api/2/issueLink",
                        Map.of(
                                "type",
                                Map.of("name", linkType),
                                "inwardIssue",
                                Map.of("key", from),
                                "outwardIssue",
                                Map.of("key", to)))
                .ok();
    }

    /** Takes a transition that must be allowed, with the {@link UsualAnswers} to what else its screen asks for. */
    public void goes(String user, String key, String transition, Object... fields) {
        go(user, key, transition, null, fields);
    }

    /** As {@link #goes}, with a comment that gives the reason for an exception. */
    public void goesBecause(String reason, String user, String key, String transition, Object... fields) {
        go(user, key, transition, reason, fields);
    }

    private void go(String user, String key, String transition, String comment, Object... fields) {
        Map<String, Object> all = new UsualAnswers(this).values(user, key, transition);
        all.putAll(values(fields));
        make(user, key, transition, comment, all).ok();
    }

    /** Tries a transition that must be refused and leave everything as it is; answers all that the user is told. */
    public List<String> refusal(String user, String key, String transition, Object... fields) {
        String before = issue(key).path("fields").toString();
        Answer answer = transition(user, key, transition, null, fields);
        if (answer.status() != 400) {
            throw new AssertionError(user + " was not refused " + transition + " of " + key + " but answered "
                    + answer.status() + ": " + answer.body());
        }
        if (!before.equals(issue(key).path("fields").toString())) {
            throw new AssertionError("the refused " + transition + " has changed " + key);
        }
        return reasons(answer);
    }

    public static List<String> reasons(Answer answer) {
        List<String> reasons = new ArrayList<>();
        answer.json().path("errorMessages").forEach(message -> reasons.add(message.asText()));
        answer.json().path("errors").forEach(message -> reasons.add(message.asText()));
        return reasons;
    }

    /** Tries a transition with these fields alone. */
    public Answer transition(String user, String key, String name, String comment, Object... fields) {
        return make(user, key, name, comment, values(fields));
    }

    private Answer make(String user, String key, String name, String comment, Map<String, Object> fieldsById) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("transition", Map.of("id", transitionId(user, key, name)));
        body.put("fields", fieldsById);
        if (comment != null) {
            body.put("update", Map.of("comment", List.of(Map.of("add", Map.of("body", comment)))));
        }
        return project.as(user).post("/rest/api/2/issue/" + key + "/transitions", body);
    }

    public String transitionId(String user, String key, String name) {
        JsonNode offered = project.as(user)
                .get("/rest/api/2/issue/" + key + "/transitions")
                .ok()
                .path("transitions");
        for (JsonNode transition : offered) {
            if (transition.path("name").asText().equals(name)) {
                return transition.path("id").asText();
            }
        }
        throw new AssertionError(key + " offers " + user + " no transition " + name + " but " + offered);
    }

    public List<String> offered(String user, String key) {
        List<String> names = new ArrayList<>();
        project.as(user)
                .get("/rest/api/2/issue/" + key + "/transitions")
                .ok()
                .path("transitions")
                .forEach(one -> names.add(one.path("name").asText()));
        return names;
    }

    public JsonNode issue(String key) {
        return project.as("security-manager")
                .get("/rest/api/2/issue/" + key + "?expand=changelog")
                .ok();
    }

    public String status(String key) {
        return issue(key).path("fields").path("status").path("name").asText();
    }

    public JsonNode value(String key, String field) {
        return issue(key).path("fields").path(id(field));
    }

    /** The flags that the app has put on a record. */
    public List<String> flags(String key) {
        List<String> flags = new ArrayList<>();
        value(key, "Record flags").forEach(flag -> flags.add(flag.path("value").asText()));
        return flags;
    }

    /** Whether any approval of the record is in force. */
    public boolean isApproved(String key) {
        return as("security-manager")
                .get("/rest/sems/1.0/approvals?issue=" + key)
                .ok()
                .toString()
                .contains("in-force");
    }

    /** Keys of the records at the other end of links of a type, whichever end this one is. */
    public List<String> linked(String key, String linkType) {
        List<String> keys = new ArrayList<>();
        issue(key).path("fields").path("issuelinks").forEach(link -> {
            if (link.path("type").path("name").asText().equals(linkType)) {
                keys.add(link.path(link.has("outwardIssue") ? "outwardIssue" : "inwardIssue")
                        .path("key")
                        .asText());
            }
        });
        return keys;
    }

    /** Each change of a status with who made it: {@code security-manager: Raised > Acknowledged}. */
    public List<String> statusHistory(String key) {
        List<String> changes = new ArrayList<>();
        issue(key)
                .path("changelog")
                .path("histories")
                .forEach(history -> history.path("items").forEach(item -> {
                    if (item.path("field").asText().equals("status")) {
                        changes.add(history.path("author").path("name").asText() + ": "
                                + item.path("fromString").asText() + " > "
                                + item.path("toString").asText());
                    }
                }));
        return changes;
    }

    public Map<String, Object> values(Object... fields) {
        Map<String, Object> byId = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            byId.put(id((String) fields[i]), fields[i + 1]);
        }
        return byId;
    }

    /** Id of a field by its name in Jira, as REST and forms call it. */
    public String id(String name) {
        return switch (name) {
            case "Assignee" -> "assignee";
            case "Due date" -> "duedate";
            case "Component/s" -> "components";
            case "Summary" -> "summary";
            case "Security Level" -> "security";
            case "Description" -> "description";
            case "Comment" -> "comment";
            case "security" -> "security";
            default -> project.field(name);
        };
    }

    public static Map<String, Object> rating(String likelihood, String impact) {
        return Rating.of(likelihood, impact);
    }

    public static Map<String, String> option(String value) {
        return Map.of("value", value);
    }

    /** The site of every project of the tests, as a value of Component/s. */
    public static List<Map<String, String>> site() {
        return List.of(Map.of("name", SemsProject.SITE));
    }

    public static Map<String, String> user(String name) {
        return Map.of("name", name);
    }
}
