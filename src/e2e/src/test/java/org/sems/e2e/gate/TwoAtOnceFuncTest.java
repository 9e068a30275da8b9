package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.SemsProject;

/** Two people press different buttons of one risk in the same moment: nothing is decided on facts that the other was changing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoAtOnceFuncTest {
    private static final int TIMES = 12;
    private SemsProject project;

    /** A button with what is filled in on its screen, by the fields' names in Jira. */
    private record Press(String user, String transition, Map<String, Object> fields) {}

    @BeforeAll
    void applyTheCoreProfile() {
        project = SemsProject.withCoreProfile(Host.shared());
    }

    @RepeatedTest(TIMES)
    void anAcceptedRiskHasTheRatingsItWasAcceptedWith() throws Exception {
        String risk = assessed();

        List<Answer> answers = pressTogether(
                risk,
                new Press(
                        "security-manager",
                        "Accept",
                        Map.of("Risk strategy", Map.of("value", "Accept"), "Reasons", "Cheaper to bear.")),
                new Press(
                        "risk-owner",
                        "Re-rate",
                        Map.of(
                                "Inherent rating",
                                rating("Almost certain", "Severe"),
                                "Current rating",
                                rating("Almost certain", "Severe"))));

        assertThat(answers)
                .allMatch(answer -> answer.status() == 204 || answer.status() == 400)
                .anyMatch(answer -> answer.status() == 204);
        List<String> changes = changes(risk);
        int accepted = changes.indexOf("status: Accepted");
        assertThat(accepted >= 0).isEqualTo(answers.get(0).status() == 204);
        assertThat(changes.contains("Current rating: Almost certain x Severe"))
                .isEqualTo(answers.get(1).status() == 204);
        if (accepted >= 0) {
            assertThat(changes.subList(accepted, changes.size()))
                    .as("after the acceptance no rating has changed")
                    .noneMatch(change -> change.startsWith("Current rating"));
        }
        assertThat(issue(risk)
                        .path("fields")
                        .path(project.field("Record flags"))
                        .isEmpty())
                .as("and the app sees nothing wrong")
                .isTrue();
    }

    @RepeatedTest(TIMES)
    void ofTwoAssessmentsOneIsTakenAsItWasMade() throws Exception {
        String risk = project.create(
                "security-manager",
                "Risk",
                "Seen by two",
                values(Map.of("Risk family", Map.of("value", "Physical"), "Threat description", "Theft")));

        List<Answer> answers = pressTogether(
                risk,
                new Press(
                        "security-manager",
                        "Assess",
                        Map.of(
                                "Inherent rating",
                                rating("Likely", "Major"),
                                "Current rating",
                                rating("Likely", "Minor"))),
                new Press(
                        "risk-owner",
                        "Assess",
                        Map.of("Inherent rating", rating("Rare", "Major"), "Current rating", rating("Rare", "Minor"))));

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(204, 400);
        String taken = answers.get(0).status() == 204 ? "Likely" : "Rare";
        assertThat(changes(risk))
                .contains("Inherent rating: " + taken + " x Major", "Current rating: " + taken + " x Minor")
                .filteredOn(change -> change.contains("rating:"))
                .hasSize(2);
    }

    /** The first transition of a record that brings something about on another one: each has something to insert while the other one waits. */
    @RepeatedTest(30)
    void ofTwoFirstTransitionsOneIsMadeAndNobodyHangs() throws Exception {
        String action = project.create(
                "risk-owner",
                "Corrective action",
                "Clicked twice",
                values(Map.of("Action kind", Map.of("value", "Corrective"))));
        Press press = new Press("risk-owner", "Review risk", Map.of("Risk review", "It brings no new risk."));

        List<Answer> answers = pressTogether(action, press, press);

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(204, 400);
        assertThat(changes(action))
                .filteredOn(change -> change.startsWith("status:"))
                .hasSize(1);
    }

    private String assessed() {
        String risk = project.create(
                "security-manager",
                "Risk",
                "Pressed by two",
                values(Map.of("Risk family", Map.of("value", "Physical"), "Threat description", "Theft")));
        project.transition(
                        "security-manager",
                        risk,
                        "Assess",
                        values(Map.of(
                                "Inherent rating",
                                rating("Possible", "Minor"),
                                "Current rating",
                                rating("Possible", "Minor"))))
                .ok();
        return risk;
    }

    /** Both have looked at the record before, and press in threads of their own; the answers stand in the order of the presses. */
    private List<Answer> pressTogether(String key, Press... presses) throws Exception {
        CyclicBarrier together = new CyclicBarrier(presses.length);
        List<CompletableFuture<Answer>> pressed = new ArrayList<>();
        for (Press press : presses) {
            Map<String, Object> body =
                    Map.of("transition", Map.of("id", id(press, key)), "fields", values(press.fields()));
            pressed.add(CompletableFuture.supplyAsync(
                    () -> {
                        await(together);
                        return project.as(press.user()).post("/rest/api/2/issue/" + key + "/transitions", body);
                    },
                    task -> new Thread(task).start()));
        }
        List<Answer> answers = new ArrayList<>();
        for (CompletableFuture<Answer> each : pressed) {
            answers.add(each.get(60, TimeUnit.SECONDS));
        }
        return answers;
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String id(Press press, String key) {
        for (JsonNode offered : project.as(press.user())
                .get("/rest/api/2/issue/" + key + "/transitions")
                .ok()
                .path("transitions")) {
            if (offered.path("name").asText().equals(press.transition())) {
                return offered.path("id").asText();
            }
        }
        throw new AssertionError(press.user() + " is not offered " + press.transition());
    }

    private JsonNode issue(String key) {
        return project.as("security-manager")
                .get("/rest/api/2/issue/" + key + "?expand=changelog")
                .ok();
    }

    /** Field and what it became, oldest first; of a rating its words without level and model. */
    private List<String> changes(String key) {
        List<String> changes = new ArrayList<>();
        issue(key)
                .path("changelog")
                .path("histories")
                .forEach(group -> group.path("items")
                        .forEach(item -> changes.add(item.path("field").asText() + ": "
                                + item.path("toString").asText().replaceAll("^[^:]*: | \\(.*\\)$", ""))));
        return changes;
    }

    private static Map<String, Object> rating(String likelihood, String impact) {
        return Rating.of(likelihood, impact);
    }

    private Map<String, Object> values(Map<String, Object> named) {
        Map<String, Object> values = new LinkedHashMap<>();
        named.forEach((name, value) -> values.put(project.field(name), value));
        return values;
    }
}
