package org.sems.e2e.stale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Every step with a screen of every record type, as it is served: somebody opens the screen, somebody else changes its fields, the first one sends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOlderScreenFuncTest {
    private static final List<String> PEOPLE =
            List.of("security-manager", "risk-owner", "accountable-manager", "auditor", "reporter");
    private static final Pattern TOLD_BESIDE = Pattern.compile("<li><a href=\"#([^\"]+)\">[^<]*</a>: ([^<]*)</li>");
    private static final Pattern TOLD = Pattern.compile("(?s)<div class=\"aui-message aui-message-error\".*?</div>");

    private Records records;
    private ScreensOfWorkflows screens;

    @BeforeAll
    void applyTheCoreProfile() {
        Assumptions.assumeTrue(
                Host.shared().isSandbox(),
                "NOT RUN: forms are written as the sandbox draws them, and records are planted in any state");
        records = new Records(SemsProject.withCoreProfile(Host.shared())).withAccountableManager();
        List.of("Gate 1", "Gate 2")
                .forEach(site -> records.as("admin")
                        .post(
                                "/rest/api/2/component",
                                Map.of("project", records.project().key(), "name", site))
                        .ok());
        screens = new ScreensOfWorkflows(
                Host.shared(),
                names(records.as("admin")
                        .get("/rest/api/2/project/" + records.project().key())
                        .ok()
                        .path("issueTypes")));
    }

    private static List<String> names(JsonNode named) {
        List<String> names = new ArrayList<>();
        named.forEach(one -> names.add(one.path("name").asText()));
        return names;
    }

    /** Those that are offered to anybody. */
    private Stream<Step> everyStep() {
        return screens.types().stream()
                .flatMap(type -> screens.states(type).stream().flatMap(state -> steps(type, state)));
    }

    private Stream<Step> steps(String type, String state) {
        String key = plant("accountable-manager", type, state, Map.of());
        Map<String, Step> steps = new LinkedHashMap<>();
        PEOPLE.forEach(user -> records.as(user)
                .get("/rest/api/2/issue/" + key + "/transitions?expand=transitions.fields")
                .ok()
                .path("transitions")
                .forEach(transition ->
                        steps.putIfAbsent(transition.path("id").asText(), Step.of(type, state, user, transition))));
        return steps.values().stream();
    }

    private Stream<Step> everyStepWithFields() {
        return everyStep().filter(step -> !step.fields().isEmpty());
    }

    @Test
    void noStepWithAScreenIsLeftOut() {
        Set<String> offered = everyStep().map(Step::toString).collect(Collectors.toSet());

        assertThat(screens.types()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(offered).containsAll(screens.all());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyStepWithFields")
    void everyFieldThatSomebodyElseHasChangedIsRefusedByNamePersonAndBothValues(Step step) {
        String key = plant(step, Value::before);
        String moment = serverTime(step);
        DrawnForm form = draw(step, key);
        change(key, step, Value::after);
        String before = fields(key);

        Map<String, String> told = toldBeside(send(step, form.drawnAt(moment)));
        String person = records.as(somebodyElse(step))
                .get("/rest/api/2/myself")
                .ok()
                .path("displayName")
                .asText();

        for (JsonNode field : step.fields()) {
            assertThat(told.get(field.path("fieldId").asText()))
                    .as(step + ": " + field.path("name").asText() + " of " + told)
                    .containsIgnoringCase(
                            person + " changed \"" + field.path("name").asText().replace("Component/s", "Components")
                                    + "\" while your screen was open.")
                    .contains(
                            "It now says: ",
                            Value.after(field).words(),
                            "Your screen says: ",
                            Value.before(field).words());
        }
        assertThat(fields(key)).as("nothing was changed").isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyStepWithFields")
    void aScreenOfWhichNothingWasChangedIsTakenAsWithoutIt(Step step) {
        String one = plant(step, Value::before);
        String other = plant(step, Value::before);
        String moment = serverTime(step);

        Answer without = send(step, draw(step, one).encoded());
        Answer with = send(step, draw(step, other).drawnAt(moment));

        assertThat(with.status()).isEqualTo(without.status());
        assertThat(told(with).replace(other, one))
                .isEqualTo(told(without))
                .doesNotContain("while your screen was open");
    }

    private static Map<String, Object> values(Step step, Function<JsonNode, Value> of) {
        Map<String, Object> values = new LinkedHashMap<>();
        step.fields()
                .forEach(field -> Optional.ofNullable(of.apply(field).json())
                        .ifPresent(json -> values.put(field.path("fieldId").asText(), json)));
        return values;
    }

    /** Not the one who has the screen open, and in a position to see and choose as much. */
    private static String somebodyElse(Step step) {
        return step.user().equals("accountable-manager") ? "security-manager" : "accountable-manager";
    }

    private String plant(Step step, Function<JsonNode, Value> of) {
        return plant(somebodyElse(step), step.type(), step.state(), values(step, of));
    }

    private String plant(String user, String type, String state, Map<String, Object> fields) {
        return records.as("admin")
                .post(
                        "/sandbox/issues/import",
                        Map.of(
                                "project",
                                records.project().key(),
                                "type",
                                type,
                                "status",
                                state,
                                "summary",
                                "Shown on two screens",
                                "fields",
                                fields,
                                "user",
                                user))
                .ok()
                .path("key")
                .asText();
    }

    private void change(String key, Step step, Function<JsonNode, Value> of) {
        Answer answer = records.as("admin")
                .post(
                        "/sandbox/app/update",
                        Map.of("issue", key, "user", somebodyElse(step), "fields", values(step, of)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    private String serverTime(Step step) {
        return records.as(step.user())
                .get("/rest/sems/1.0/server-time")
                .ok()
                .path("serverTime")
                .asText();
    }

    private DrawnForm draw(Step step, String key) {
        return DrawnForm.of(records.as(step.user())
                .get("/secure/WorkflowUIDispatcher.jspa?id="
                        + records.issue(key).path("id").asText() + "&action=" + step.id())
                .body());
    }

    private Answer send(Step step, String form) {
        return records.as(step.user()).postForm("/secure/WorkflowUIDispatcher.jspa", form);
    }

    private String fields(String key) {
        return records.issue(key).path("fields").toString();
    }

    private static Map<String, String> toldBeside(Answer page) {
        Map<String, String> told = new LinkedHashMap<>();
        Matcher line = TOLD_BESIDE.matcher(page.body());
        while (line.find()) {
            told.put(line.group(1), DrawnForm.text(line.group(2)));
        }
        return told;
    }

    private static String told(Answer page) {
        Matcher told = TOLD.matcher(page.body());
        Set<String> all = new LinkedHashSet<>();
        while (told.find()) {
            all.add(told.group());
        }
        return String.join("\n", all);
    }
}
