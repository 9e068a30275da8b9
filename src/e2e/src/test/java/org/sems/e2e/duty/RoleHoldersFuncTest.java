package org.sems.e2e.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Whoever decides is in a role: who put whom into it or took them out is in the ledger, and who came and went behind a group. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleHoldersFuncTest {
    private static final String AUDITOR = "SeMS Auditor";
    private final Host host = Host.shared();
    private SemsProject project;
    private long last;

    @BeforeAll
    void setUp() {
        project = SemsProject.withCoreProfile(host);
    }

    @Test
    void tellsWhoPutWhomIntoARoleAndTookThemOut() {
        last = newest();

        host.as("admin")
                .post(role(AUDITOR), Map.of("user", List.of("outsider")))
                .ok();
        host.as("admin").delete(role(AUDITOR) + "?user=outsider").ok();
        compare();

        assertThat(told())
                .containsExactly(
                        "admin: Now in the role SeMS Auditor of " + project.key() + ": Outsider (sample)",
                        "admin: No longer in the role SeMS Auditor of " + project.key() + ": Outsider (sample)");
    }

    @Test
    void tellsOncePerDayWhoCameAndWentBehindAGroup() {
        String group = "owners-of-" + project.key();
        group(group, "join", "risk-owner");
        last = newest();
        host.as("admin").post(role(AUDITOR), Map.of("group", List.of(group))).ok();

        group(group, "join", "outsider");
        group(group, "leave", "risk-owner");
        assertThat(told())
                .containsExactly("admin: The group " + group + " is now in the role SeMS Auditor of " + project.key()
                        + ". In it: Risk Owner (sample)");
        compare();
        compare();

        assertThat(told())
                .containsExactly(
                        "admin: The group " + group + " is now in the role SeMS Auditor of " + project.key()
                                + ". In it: Risk Owner (sample)",
                        ": Now in the role SeMS Auditor of " + project.key() + " through the group " + group
                                + ": Outsider (sample)",
                        ": No longer in the role SeMS Auditor of " + project.key() + " through the group " + group
                                + ": Risk Owner (sample)");
        host.as("admin").delete(role(AUDITOR) + "?group=" + group).ok();
    }

    @Test
    void aDecisionTellsThroughWhichGroupItWasWhose() {
        Records records = new Records(project);
        String group = "managers-of-" + project.key();
        group(group, "join", "security-manager");
        host.as("admin")
                .post(role("SeMS Security Manager"), Map.of("group", List.of(group)))
                .ok();
        host.as("admin")
                .delete(role("SeMS Security Manager") + "?user=security-manager")
                .ok();
        String action = records.create("risk-owner", "Corrective action", "Action kind", Records.option("Corrective"));
        records.goes("risk-owner", action, "Review risk", "Risk review", "Brings no new risk.");
        records.goes("security-manager", action, "Approve", "Assignee", Records.user("risk-owner"));
        records.goes("risk-owner", action, "Start");
        records.goes(
                "risk-owner",
                action,
                "Report done",
                "Effectiveness check date",
                LocalDate.now().toString());
        last = newest();

        records.goesBecause(
                "Seen on site, nothing to attach.",
                "security-manager",
                action,
                "Close",
                "Effectiveness result",
                Records.option("Effective"));

        List<String> by = new ArrayList<>();
        entries()
                .forEach(entry -> entry.path("entitledBy")
                        .forEach(one -> by.add(entry.path("kind").asText() + " " + one.asText())));
        assertThat(by)
                .containsExactly(
                        "exception As SeMS Security Manager through the group " + group + ".",
                        "approval As SeMS Security Manager through the group " + group + ".");
        host.as("admin")
                .post(role("SeMS Security Manager"), Map.of("user", List.of("security-manager")))
                .ok();
    }

    private String role(String name) {
        String address = host.as("admin")
                .get("/rest/api/2/project/" + project.key() + "/role")
                .ok()
                .path(name)
                .asText();
        return address.substring(address.indexOf("/rest/"));
    }

    private void group(String name, String what, String user) {
        host.as("admin")
                .put("/sandbox/configuration/group", Map.of("name", name, what, user))
                .ok();
    }

    private void compare() {
        host.as("admin")
                .post("/sandbox/jobs", Map.of("run", "org.sems.jira.role.CompareRoleHolders"))
                .ok();
    }

    /** How many entries there are. */
    private long newest() {
        return all().size();
    }

    /** Who did it, and what; the oldest first. */
    private List<String> told() {
        List<String> told = new ArrayList<>();
        entries()
                .forEach(entry -> entry.path("reasons")
                        .forEach(reason ->
                                told.add(entry.path("actor").path("name").asText() + ": " + reason.asText())));
        return told;
    }

    /** Those that came since, the oldest first. */
    private List<JsonNode> entries() {
        List<JsonNode> all = all();
        return all.subList((int) last, all.size());
    }

    private List<JsonNode> all() {
        List<JsonNode> entries = new ArrayList<>();
        host.as("auditor")
                .get("/rest/sems/1.0/ledger?limit=100&sems=" + project.key())
                .ok()
                .path("entries")
                .forEach(entry -> entries.add(0, entry));
        return entries;
    }
}
