package org.sems.e2e.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** What somebody changed by hand is found by verify, told by plan, mended by apply, and then no longer found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DriftFuncTest {

    private final Host host = Host.shared();
    private Hand hand;
    private SemsProject project;

    @BeforeAll
    void applyTheCoreProfile() {
        hand = Hand.in(host);
        project = SemsProject.withCoreProfile(host);
    }

    @BeforeEach
    void nothingDrifted() {
        assertThat(Hand.drift(project)).isEmpty();
    }

    @Test
    void aRenamedFieldIsFoundAndKeepsItsNewNameAndFiltersFollow() {
        String field = project.field("Review by");
        hand.changes("custom-field", "id", field, "name", "Look again by");

        List<JsonNode> found = Hand.drift(project);
        List<JsonNode> planned = Hand.list(project.setup("plan").ok().path("changes"));
        List<JsonNode> done = Hand.list(project.setup("apply").ok().path("changes"));

        assertThat(found)
                .extracting(one ->
                        one.path("kind").asText() + " " + one.path("code").asText())
                .containsExactly("custom-field renamed", "filter changed");
        assertThat(done).isEqualTo(planned).hasSize(2);
        assertThat(done.get(0).path("why").toString()).contains("Review by").contains("renamed by hand");
        assertThat(done.get(1).path("differences").toString()).contains("Look again by");
        assertThat(Hand.drift(project)).isEmpty();
        assertThat(project.field("Look again by")).isEqualTo(field);
        hand.changes("custom-field", "id", field, "name", "Review by");
        project.setup("apply").ok();
    }

    @Test
    void aRemovedOptionIsFoundAndAddedAgain() {
        String grade = project.field("Grade");

        hand.changes("option", "id", grade, "remove", "Minor");

        JsonNode found = only(Hand.drift(project));
        assertThat(found.path("kind").asText()).isEqualTo("custom-field");
        assertThat(found.path("code").asText()).isEqualTo("changed");
        assertThat(after(found)).contains("Minor");
        assertThat(mended().path("action").asText()).isEqualTo("EXTEND");
        project.createAnswer("security-manager", "Finding", "Graded again", Map.of(grade, Map.of("value", "Minor")))
                .ok();
    }

    @Test
    void aPermissionThatWasTakenAwayIsFoundAndGivenBack() {
        String risk = project.create("security-manager", "Risk", "To be edited", Map.of());

        hand.changes("permission", "project", project.key(), "remove", "EDIT_ISSUES");

        assertThat(edit(risk)).isNotEqualTo(204);
        JsonNode found = only(Hand.drift(project));
        assertThat(found.path("kind").asText()).isEqualTo("permission-scheme");
        assertThat(found.path("differences").toString()).contains("EDIT_ISSUES").contains("SeMS Security Manager");
        mended();
        assertThat(edit(risk)).isEqualTo(204);
    }

    @Test
    void aFieldThatWasTakenOffAScreenIsFoundAndPutBack() {
        hand.changes("screen", "name", "SeMS Risk: create", "remove", project.field("Risk family"));

        JsonNode found = only(Hand.drift(project));
        assertThat(found.path("kind").asText()).isEqualTo("screen");
        assertThat(after(found)).contains("Risk family");
        mended();
    }

    @Test
    void aWorkflowThatWasEditedIsFoundAndMended() {
        hand.changes("workflow", "name", "SeMS Audit", "transition", "Notify", "rename", "Tell", "publish", true);

        JsonNode found = only(Hand.drift(project));
        assertThat(found.path("kind").asText()).isEqualTo("workflow");
        assertThat(found.path("differences").toString()).contains("Tell").contains("Notify");
        mended();
        String audit = project.create(
                "security-manager", "Audit", "Told by its old name", Map.of("assignee", Map.of("name", "auditor")));
        new Records(project).goes("security-manager", audit, "Notify");
    }

    @Test
    void onlyAnAdministratorHasHands() {
        assertThat(host.as("security-manager")
                        .put(
                                "/sandbox/configuration/permission",
                                Map.of("project", project.key(), "remove", "EDIT_ISSUES"))
                        .status())
                .isEqualTo(404);
    }

    /** Applies; answers the one change that was planned and done. */
    private JsonNode mended() {
        JsonNode planned = only(Hand.list(project.setup("plan").ok().path("changes")));
        JsonNode done = only(Hand.list(project.setup("apply").ok().path("changes")));
        assertThat(done).isEqualTo(planned);
        assertThat(done.path("why")).isNotEmpty();
        assertThat(Hand.drift(project)).isEmpty();
        assertThat(project.setup("plan").ok().path("changes")).isEmpty();
        return done;
    }

    private static JsonNode only(List<JsonNode> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    private static List<String> after(JsonNode drift) {
        return Hand.list(drift.path("differences").path(0).path("after")).stream()
                .map(JsonNode::asText)
                .toList();
    }

    private int edit(String issue) {
        return project.as("security-manager")
                .put("/rest/api/2/issue/" + issue, Map.of("fields", Map.of("summary", "Edited")))
                .status();
    }
}
