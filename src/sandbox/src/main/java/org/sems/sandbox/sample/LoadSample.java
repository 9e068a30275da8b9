package org.sems.sandbox.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes the sample, or what of it is missing: a project, a SeMS on it, people in their roles, a register, and records that
 * came up since. Each step asks what is there first, so that a second start changes nothing and one after a crash goes on.
 */
final class LoadSample {
    private static final String KEY = "AIR";
    private static final Map<String, String> ROLES = Map.of(
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
    private static final List<String> SITES = List.of("Cargo area", "Perimeter", "Terminal");
    private final Caller admin;
    private final Consumer<String> tell;

    /** @param tell takes a line for who started the sandbox */
    LoadSample(Caller admin, Consumer<String> tell) {
        this.admin = admin;
        this.tell = tell;
    }

    void run() throws IOException {
        if (!project() || !setUp()) {
            return;
        }
        roles();
        new AppointManager(admin, KEY, tell).run();
        sites();
        register();
        new ProtectRecords(admin.as("security-manager"), KEY, tell).run();
        new LoadRecords(admin, KEY, tell).run(records());
        tell.accept("project " + KEY + " is complete as far as no problem is told above");
    }

    private boolean project() throws IOException {
        if (admin.get("/rest/api/2/project/" + KEY).isGood()) {
            return true;
        }
        return told(
                "project " + KEY,
                admin.post(
                        "/rest/api/2/project",
                        object(
                                "key",
                                KEY,
                                "name",
                                "Airport security (sample)",
                                "lead",
                                "admin",
                                "projectTypeKey",
                                "business")));
    }

    private boolean setUp() throws IOException {
        ObjectNode wanted = object("sems", KEY, "name", "Airport security (sample)", "profile", "core");
        wanted.putArray("projects").add(KEY);
        for (JsonNode sems : list(admin.get("/rest/sems/1.0/systems").body())) {
            if (sems.path("key").asText().equals(KEY)) {
                return true;
            }
        }
        Answered plan = admin.post("/rest/sems/1.0/setup/plan", wanted);
        return plan.isGood()
                ? told("SeMS " + KEY + " by the profile core", admin.post("/rest/sems/1.0/setup/apply", wanted))
                : told("plan of the SeMS", plan);
    }

    private void roles() throws IOException {
        JsonNode roles = admin.get("/rest/api/2/project/" + KEY + "/role").body();
        for (Map.Entry<String, String> role : ROLES.entrySet()) {
            String address = roles.path(role.getKey()).asText();
            if (address.isEmpty()) {
                tell.accept("PROBLEM: there is no role " + role.getKey());
                continue;
            }
            String path = address.substring(address.indexOf("/rest/"));
            boolean there = false;
            for (JsonNode actor : admin.get(path).body().path("actors")) {
                there |= actor.path("name").asText().equals(role.getValue());
            }
            if (!there) {
                ObjectNode user = Caller.JSON.createObjectNode();
                user.putArray("user").add(role.getValue());
                told(role.getValue() + " as " + role.getKey(), admin.post(path, user));
            }
        }
    }

    private void sites() throws IOException {
        String present =
                admin.get("/rest/api/2/project/" + KEY + "/components").body().toString();
        for (String site : SITES) {
            if (!present.contains("\"" + site + "\"")) {
                told("site " + site, admin.post("/rest/api/2/component", object("name", site, "project", KEY)));
            }
        }
    }

    /** The import knows by itself which rows it has taken already. */
    private void register() throws IOException {
        Caller manager = admin.as("security-manager");
        ObjectNode body = object(
                "fileName",
                "risk-register.csv",
                "content",
                Base64.getEncoder().encodeToString(resource("risk-register.csv")));
        body.putObject("mapping");
        int before = count(manager);
        Answered imported = before >= 30 ? null : manager.post("/rest/sems/1.0/import/" + KEY + "/apply", body);
        if (imported != null) {
            told("register of risks, " + (count(manager) - before) + " records", imported);
        }
    }

    private static int count(Caller caller) throws IOException {
        return caller.get("/rest/api/2/search?maxResults=0&jql=project%3D" + KEY + "%20AND%20issuetype%3DRisk")
                .body()
                .path("total")
                .asInt();
    }

    private static List<SampleRecord> records() throws IOException {
        return Caller.JSON.readValue(resource("records.json"), new TypeReference<>() {});
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = LoadSample.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IOException("the sandbox lacks /sample/" + name);
            }
            return in.readAllBytes();
        }
    }

    private boolean told(String what, Answered answered) {
        tell.accept(answered.isGood() ? "made " + what : "PROBLEM: " + what + ": " + answered.problem());
        return answered.isGood();
    }

    private static Iterable<JsonNode> list(JsonNode body) {
        return body.isArray() ? body : body.path("systems");
    }

    static ObjectNode object(String... namesAndValues) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Caller.JSON.valueToTree(pairs);
    }
}
