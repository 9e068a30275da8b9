package org.sems.e2e.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A project of a test's own with a profile applied and one user in each role, made as an administrator makes it. */
public final class SemsProject {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, String> USER_OF_ROLE = Map.of(
            "SeMS Accountable Manager",
            "accountable-manager",
            "SeMS Security Manager",
            "security-manager",
            "SeMS Risk Owner",
            "risk-owner",
            "SeMS Auditor",
            "auditor",
            "SeMS Reporter",
            "reporter");

    private final Host host;
    private final String key;
    private final String profile;

    private SemsProject(Host host, String key, String profile) {
        this.host = host;
        this.key = key;
        this.profile = profile;
    }

    /** The one site (component) that every project of the tests has. */
    public static final String SITE = "Main site";

    /** A new plain Jira project with a site, nothing of ours applied yet. */
    public static SemsProject plain(Host host) {
        String key = "T" + (char) ('A' + COUNT.get() / 26) + (char) ('A' + COUNT.getAndIncrement() % 26)
                + Long.toString(1_296 + System.nanoTime() % 45_360, 36)
                        .toUpperCase()
                        .replaceAll("[0-9]", "Z");
        host.as("admin")
                .post(
                        "/rest/api/2/project",
                        Map.of("key", key, "name", "Test " + key, "lead", "admin", "projectTypeKey", "business"))
                .ok();
        host.as("admin")
                .post("/rest/api/2/component", Map.of("name", SITE, "project", key))
                .ok();
        return new SemsProject(host, key, "core");
    }

    /** A new project with the {@code core} profile and users in its roles. */
    public static SemsProject withCoreProfile(Host host) {
        return with("core", host);
    }

    /** A new project with a profile and users in its roles. */
    public static SemsProject with(String profile, Host host) {
        SemsProject project = plain(host).under(profile);
        project.setup("apply").ok();
        project.fillRoles();
        return project;
    }

    /** The same project, to be set up with another profile. */
    public SemsProject under(String other) {
        return new SemsProject(host, key, other);
    }

    public String key() {
        return key;
    }

    public Rest as(String user) {
        return host.as(user);
    }

    /** Calls one of plan, apply, verify, remove for a SeMS of this project alone. */
    public Answer setup(String step) {
        return host.as("admin").post("/rest/sems/1.0/setup/" + step, request());
    }

    public Map<String, Object> request() {
        return Map.of("sems", key, "name", "SeMS of " + key, "profile", profile, "projects", List.of(key));
    }

    public void fillRoles() {
        JsonNode roles =
                host.as("admin").get("/rest/api/2/project/" + key + "/role").ok();
        USER_OF_ROLE.forEach((role, user) -> {
            String address = roles.path(role).asText();
            host.as("admin")
                    .post(address.substring(address.indexOf("/rest/")), Map.of("user", List.of(user)))
                    .ok();
        });
    }

    /** Creates an issue and answers its key. */
    public String create(String user, String type, String summary, Map<String, ?> fields) {
        return createAnswer(user, type, summary, fields).ok().path("key").asText();
    }

    public Answer createAnswer(String user, String type, String summary, Map<String, ?> fields) {
        Map<String, Object> all = new java.util.LinkedHashMap<>(fields);
        all.put("project", Map.of("key", key));
        all.put("issuetype", Map.of("name", type));
        all.put("summary", summary);
        return host.as(user).post("/rest/api/2/issue", Map.of("fields", all));
    }

    /** Id of a custom field by its name, such as {@code customfield_10100}. */
    public String field(String name) {
        for (JsonNode field : host.as("admin").get("/rest/api/2/field").ok()) {
            if (field.path("name").asText().equals(name)) {
                return field.path("id").asText();
            }
        }
        throw new AssertionError("no field is named " + name);
    }

    /** Performs the transition of this name. */
    public Answer transition(String user, String issue, String name, Map<String, ?> fields) {
        for (JsonNode transition : host.as(user)
                .get("/rest/api/2/issue/" + issue + "/transitions")
                .ok()
                .path("transitions")) {
            if (transition.path("name").asText().equals(name)) {
                return host.as(user)
                        .post(
                                "/rest/api/2/issue/" + issue + "/transitions",
                                Map.of(
                                        "transition",
                                        Map.of("id", transition.path("id").asText()),
                                        "fields",
                                        fields));
            }
        }
        throw new AssertionError(issue + " offers " + user + " no transition " + name + ": "
                + host.as(user)
                        .get("/rest/api/2/issue/" + issue + "/transitions")
                        .body());
    }
}
