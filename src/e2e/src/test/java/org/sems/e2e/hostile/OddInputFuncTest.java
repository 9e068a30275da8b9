package org.sems.e2e.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.hostile.ClearRefusal.assertClear;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Too much of anything, and what is nearly right: answered with a code, or taken for what it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddInputFuncTest {
    private final Host host = Host.shared();
    private SemsProject project;

    @BeforeAll
    void applyTheCoreProfile() {
        project = SemsProject.withCoreProfile(host);
    }

    @Test
    void millionsOfWrongValuesAreNotAnsweredOneByOne() {
        String path = "/rest/sems/1.0/import/" + project.key() + "/preview";
        String zeros = "[0" + ",0".repeat(4_000_000) + "]";

        Answer countless = host.as("security-manager")
                .postText(path, "application/json", "{\"mapping\":{\"idColumns\":" + zeros + "}}");
        Answer many = host.as("security-manager")
                .postText(path, "application/json", "{\"mapping\":{\"idColumns\":[0" + ",0".repeat(999) + "]}}");

        assertClear(countless);
        assertThat(countless.code()).isEqualTo("rest.too-many-values");
        assertThat(many.json().path("details")).hasSize(101);
        assertThat(many.json().path("details").path(100).path("message").asText())
                .isEqualTo("And 900 more problems.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger?sems={KEY}&limit=abc",
                "ledger?sems={KEY}&before=1.5",
                "effects?sems={KEY}&after=x",
                "effects?sems={KEY}&limit=99999999999999999999"
            })
    void aParameterThatIsNoNumberIsAnsweredInWords(String path) {
        assertClear(host.as("accountable-manager").get("/rest/sems/1.0/" + path.replace("{KEY}", project.key())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"approvals/x/counter-sign", "appointments/x/acknowledge", "appointments/x/end", "effects/x/retry"
            })
    void aPathThatHoldsNoNumberIsAnsweredInWords(String path) {
        assertClear(host.as("admin").postText("/rest/sems/1.0/" + path, "application/json", "{}"));
    }

    @Test
    void aDayBehindAllCalendarsIsNone() {
        Answer answer = host.as("admin")
                .post(
                        "/rest/sems/1.0/appointments",
                        Map.of(
                                "sems",
                                project.key(),
                                "duty",
                                "accountable-manager",
                                "user",
                                "accountable-manager",
                                "from",
                                "+10000-01-01"));

        assertClear(answer);
        assertThat(answer.code()).isEqualTo("duty.no-day");
    }

    @Test
    void aNameWithControlCharactersGoesInWithoutThem() {
        Answer answer = host.as("security-manager")
                .post(
                        "/rest/sems/1.0/import/" + project.key() + "/preview",
                        Map.of(
                                "fileName",
                                "a\u0000b.csv",
                                "content",
                                base64("Risk ID,Threat\nR-1,Fire\n"),
                                "mapping",
                                Map.of()));

        assertThat(answer.ok().path("mapping").path("source").asText()).isEqualTo("ab");
    }

    @Test
    void aFirstLineThatNamesAQuoteAsSeparatorIsARow() {
        Answer answer = host.as("security-manager")
                .post(
                        "/rest/sems/1.0/import/" + project.key() + "/preview",
                        Map.of(
                                "fileName",
                                "a.csv",
                                "content",
                                base64("sep=\"\nRisk ID,Threat\nR-1,Fire\n"),
                                "mapping",
                                Map.of()));

        assertThat(answer.ok().path("totals").path("rows").asInt()).isEqualTo(1);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
