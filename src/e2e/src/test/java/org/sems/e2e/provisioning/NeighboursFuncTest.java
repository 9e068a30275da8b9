package org.sems.e2e.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.host.Stored;

/**
 * What others share stays theirs: a project beside a SeMS, and two SeMS on one profile. In a sandbox of its own, where no effects of other tests are
 * still under way.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeighboursFuncTest {

    private Host host;

    @BeforeAll
    void startASandboxOfOnesOwn() {
        Assumptions.assumeTrue(
                System.getProperty("jira.url", "").isEmpty(),
                "NOT RUN: only the sandbox shows everything that is stored");
        host = Host.fresh();
        SemsProject.withCoreProfile(host);
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    @Test
    void applyChangesNothingThatWasThereButTheProjectsOwnAssignments() {
        SemsProject neighbour = SemsProject.plain(host);
        String task = neighbour.create("admin", "Task", "Somebody else's work", Map.of());
        SemsProject project = SemsProject.plain(host);
        Stored before = Stored.in(host);

        project.setup("apply").ok();

        Map<String, String> changed = new TreeMap<>(before.changedIn(Stored.in(host)));
        assertThat(changed.keySet()).as("the project's own assignments").contains("project/" + id(project));
        changed.keySet()
                .removeIf(document ->
                        document.equals("project/" + id(project)) || document.startsWith("plugin-setting/"));
        assertThat(changed.entrySet())
                .allSatisfy(document ->
                        assertThat(document.getValue()).as(document.getKey()).contains(id(project)));
        assertThat(changed.values()).noneMatch(text -> text.contains("\"" + id(neighbour) + "\""));
        assertThat(host.as("outsider").get("/rest/api/2/issue/" + task).status())
                .isEqualTo(200);
    }

    @Test
    void removingOneOfTwoOnOneProfileLeavesTheOtherWhole() {
        SemsProject stays = SemsProject.withCoreProfile(host);
        SemsProject goes = SemsProject.withCoreProfile(host);
        String risk = stays.create("security-manager", "Risk", "Here to stay", Map.of());
        stays.transition(
                        "security-manager",
                        risk,
                        "Re-rate",
                        Map.of(stays.field("Current rating"), Rating.of("Likely", "Severe")))
                .ok();

        goes.setup("remove").ok();

        assertThat(stays.setup("plan").ok().path("changes")).isEmpty();
        assertThat(stays.setup("verify").ok().path("drift")).isEmpty();
        assertThat(host.as("security-manager")
                        .search("project = " + stays.key() + " AND \"Current rating\" in semsRatingsAtLeast(\"High\")")
                        .keys())
                .containsExactly(risk);
        stays.transition(
                        "security-manager",
                        risk,
                        "Assess",
                        Map.of(stays.field("Inherent rating"), Rating.of("Likely", "Severe")))
                .ok();
        assertThat(types(goes)).doesNotContain("Risk");
    }

    @Test
    void aProjectThatAlreadyHasIssuesKeepsThemAsTheyAre() {
        SemsProject project = SemsProject.plain(host);
        String task = project.create("admin", "Task", "Work from before", Map.of());
        JsonNode before = host.as("admin").get("/rest/api/2/issue/" + task).ok().path("fields");

        project.setup("apply").ok();
        project.fillRoles();

        JsonNode after = host.as("security-manager")
                .get("/rest/api/2/issue/" + task)
                .ok()
                .path("fields");
        assertThat(after.path("status")).isEqualTo(before.path("status"));
        assertThat(after.path("issuetype").path("name").asText()).isEqualTo("Task");
        assertThat(types(project)).contains("Task", "Risk");
        assertThat(host.as("security-manager")
                        .get("/rest/api/2/issue/" + task + "/transitions")
                        .ok()
                        .path("transitions"))
                .isNotEmpty();
    }

    @Test
    void oneSemsMayHaveTwoProjects() {
        SemsProject one = SemsProject.plain(host);
        SemsProject two = SemsProject.plain(host);

        host.as("admin")
                .post(
                        "/rest/sems/1.0/setup/apply",
                        Map.of(
                                "sems",
                                one.key(),
                                "name",
                                "Two projects of " + one.key(),
                                "profile",
                                "core",
                                "projects",
                                List.of(one.key(), two.key())))
                .ok();
        one.fillRoles();
        two.fillRoles();
        rated(one);
        rated(two);

        JsonNode heatmap = host.as("security-manager")
                .get("/rest/sems/1.0/heatmap?stage=current&sems=" + one.key())
                .ok();
        assertThat(heatmap.path("total").asInt()).isEqualTo(2);
    }

    @Test
    void removeNamesWhatStaysAndWhy() {
        SemsProject other = SemsProject.withCoreProfile(host);
        SemsProject project = SemsProject.withCoreProfile(host);
        project.create("security-manager", "Risk", "Still here", Map.of());

        List<JsonNode> stays = Hand.list(project.setup("remove").ok().path("changes")).stream()
                .filter(change -> change.path("action").asText().equals("KEEP"))
                .toList();

        assertThat(why(stays, "workflow-scheme"))
                .containsExactly("It stays: the project has records of these types: Risk");
        assertThat(why(stays, "issue-type"))
                .hasSize(7)
                .allMatch(words -> words.matches("Another SeMS uses it: .*\\b" + other.key() + "\\b.*"));
        assertThat(stays)
                .allSatisfy(change -> assertThat(change.path("why").path(0).asText())
                        .as(change.toString())
                        .matches("[A-Z].* .*"));
        assertThat(host.as("security-manager")
                        .search("project = " + project.key())
                        .keys())
                .hasSize(1);
    }

    private static List<String> why(List<JsonNode> changes, String kind) {
        return changes.stream()
                .filter(change -> change.path("kind").asText().equals(kind))
                .map(change -> change.path("why").path(0).asText())
                .toList();
    }

    private static void rated(SemsProject project) {
        String risk = project.create("security-manager", "Risk", "Rated in " + project.key(), Map.of());
        project.transition(
                        "security-manager",
                        risk,
                        "Re-rate",
                        Map.of(project.field("Current rating"), Rating.of("Possible", "Minor")))
                .ok();
    }

    private String id(SemsProject project) {
        return host.as("admin")
                .get("/rest/api/2/project/" + project.key())
                .ok()
                .path("id")
                .asText();
    }

    private List<String> types(SemsProject project) {
        return java.util.stream.StreamSupport.stream(
                        host.as("admin")
                                .get("/rest/api/2/project/" + project.key())
                                .ok()
                                .path("issueTypes")
                                .spliterator(),
                        false)
                .map(type -> type.path("name").asText())
                .toList();
    }
}
