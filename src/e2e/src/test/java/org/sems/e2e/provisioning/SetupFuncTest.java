package org.sems.e2e.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** An administrator plans, applies, verifies and removes the SeMS of a project. */
class SetupFuncTest {

    private final Host host = Host.shared();

    @Test
    void aPlanWritesNothing() {
        SemsProject project = SemsProject.plain(host);
        String before = host.as("admin")
                .get("/rest/api/2/project/" + project.key())
                .ok()
                .path("issueTypes")
                .toString();

        JsonNode plan = project.setup("plan").ok();

        assertThat(plan.path("changes")).isNotEmpty();
        assertThat(host.as("admin")
                        .get("/rest/api/2/project/" + project.key())
                        .ok()
                        .path("issueTypes")
                        .toString())
                .isEqualTo(before);
    }

    @Test
    void aSecondPlanIsEmpty() {
        SemsProject project = SemsProject.withCoreProfile(host);

        JsonNode plan = project.setup("plan").ok();

        assertThat(plan.path("changes")).isEmpty();
    }

    @Test
    void applyGivesTheProjectTheSevenRecordTypes() {
        SemsProject project = SemsProject.withCoreProfile(host);

        assertThat(issueTypes(project))
                .contains("Risk", "Control", "Incident", "Non-conformance", "Audit", "Finding", "Corrective action");
    }

    @Test
    void aUserWithoutARoleSeesNothingOfTheProject() {
        SemsProject project = SemsProject.withCoreProfile(host);
        String risk = project.create("security-manager", "Risk", "Tailgating at the staff gate", Map.of());

        assertThat(host.as("outsider").get("/rest/api/2/issue/" + risk).status())
                .isEqualTo(404);
        assertThat(host.as("outsider").search("key = " + risk).status()).isEqualTo(400);
        assertThat(host.as("outsider")
                        .get("/rest/api/2/project/" + project.key())
                        .status())
                .isEqualTo(404);
        assertThat(host.anonymous().get("/rest/api/2/issue/" + risk).status()).isIn(401, 404);
    }

    @Test
    void verifyFindsNothingAfterApply() {
        SemsProject project = SemsProject.withCoreProfile(host);

        assertThat(project.setup("verify").ok().path("drift")).isEmpty();
    }

    @Test
    void onlyAnAdministratorMaySetUp() {
        SemsProject project = SemsProject.plain(host);

        for (String user : List.of("security-manager", "reporter", "outsider")) {
            assertThat(host.as(user)
                            .post("/rest/sems/1.0/setup/plan", project.request())
                            .status())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(host.anonymous()
                        .post("/rest/sems/1.0/setup/plan", project.request())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void namesEverythingThatIsWrongWithARequestAtOnce() {
        Answer answer = host.as("admin")
                .post(
                        "/rest/sems/1.0/setup/plan",
                        Map.of(
                                "sems",
                                "bad key!",
                                "name",
                                "",
                                "profile",
                                "no-such-profile",
                                "projects",
                                List.of("NOSUCH")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("details").size()).isGreaterThanOrEqualTo(3);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    private List<String> issueTypes(SemsProject project) {
        JsonNode types = host.as("admin")
                .get("/rest/api/2/project/" + project.key())
                .ok()
                .path("issueTypes");
        return StreamSupport.stream(types.spliterator(), false)
                .map(type -> type.path("name").asText())
                .toList();
    }
}
