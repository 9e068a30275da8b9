package org.sems.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** Walks every REST method and page of the app as people with and without rights: nobody learns what is not for him. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoSeesWhatFuncTest {

    private static final List<String> PEOPLE =
            List.of("anonymous", "outsider", "reporter", "security-manager", "admin");
    private static final String SECRET = "Weak point of the vault door";

    private final Host host = Host.shared();
    private SemsProject project;
    private String secret;
    private String open;
    private String incident;
    private String appointment;

    /**
     * One risk is Restricted: for the Accountable Manager and the Security Manager alone. It was accepted, so that it has an approval and an
     * entry in the ledger, and what others see is linked to it. An administrator has no role in the project.
     */
    @BeforeAll
    void hideARisk() {
        project = SemsProject.withCoreProfile(host);
        Records records = new Records(project);
        appointment = host.as("admin")
                .post(
                        "/rest/sems/1.0/appointments",
                        Map.of("sems", project.key(), "duty", "accountable-manager", "user", "accountable-manager"))
                .ok()
                .path("id")
                .asText();
        host.as("accountable-manager")
                .post("/rest/sems/1.0/appointments/" + appointment + "/acknowledge", Map.of())
                .ok();
        secret = project.create("security-manager", "Risk", SECRET, Map.of("security", Map.of("name", "Restricted")));
        Map<String, Object> worst = Records.rating("Likely", "Severe");
        records.goes("security-manager", secret, "Assess", "Inherent rating", worst, "Current rating", worst);
        records.goes(
                "security-manager",
                secret,
                "Plan treatment",
                "Risk strategy",
                Records.option("Accept"),
                "Residual rating",
                worst,
                "Assignee",
                Records.user("security-manager"));
        records.goes("accountable-manager", secret, "Accept", "Reasons", "Until the vault is rebuilt.");
        open = project.create("security-manager", "Risk", "Theft of tools", Map.of());
        records.link(open, "SeMS affects", secret);
        incident = project.create(
                "security-manager", "Incident", "A door stood open", Map.of("security", Map.of("name", "Internal")));
        records.link(incident, "SeMS affects", secret);
        records.goes(
                "security-manager",
                incident,
                "Triage",
                "Incident class",
                Records.option("Near miss"),
                "Actual severity",
                Records.option("No harm"),
                "Potential severity",
                Records.option("Minor"));
        records.goes("security-manager", incident, "Investigate");
        records.goes("security-manager", incident, "Plan actions", "Cause", "A bird.");
        records.goes(
                "security-manager",
                incident,
                "Check effectiveness",
                "Effectiveness check date",
                LocalDate.now().toString());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = RestTable.ROWS)
    void answersEachPersonAsHisRightsAllow(
            String method, String path, int anonymous, int outsider, int reporter, int manager, int admin) {
        List<Integer> answered = PEOPLE.stream()
                .map(person ->
                        send(person, method, "/rest/sems/1.0/" + filled(path)).status())
                .toList();

        assertThat(answered).isEqualTo(Arrays.asList(anonymous, outsider, reporter, manager, admin));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # page                                          | anonymous | outsider | reporter | security-manager | admin
            /browse/{SECRET}                                | 302       | 404      | 404      | 200              | 404
            /browse/{OPEN}                                  | 302       | 404      | 404      | 200              | 404
            /projects/{KEY}                                 | 302       | 404      | 200      | 200              | 404
            /sr/csv?jql=project+%3D+{KEY}                   | 302       | 400      | 200      | 200              | 400
            /issues/?jql=project+%3D+{KEY}                  | 302       | 200      | 200      | 200              | 200
            # these two say in words that there is nothing for him, the same of what is not there
            /secure/SemsImport!default.jspa?project={KEY}   | 302       | 200      | 200      | 200              | 200
            /secure/SemsDuties!default.jspa?sems={KEY}      | 302       | 200      | 200      | 200              | 200
            /secure/SemsDuties!default.jspa?sems=NOSUCH     | 302       | 200      | 200      | 200              | 200
            /secure/admin/SemsAppointments!default.jspa     | 302       | 403      | 403      | 403              | 302
            /secure/admin/SemsSetup!default.jspa            | 302       | 403      | 403      | 403              | 302
            """)
    void opensAPageToEachPersonAsHisRightsAllow(
            String path, int anonymous, int outsider, int reporter, int manager, int admin) {
        Assumptions.assumeTrue(host.isSandbox(), "NOT RUN: Jira answers some of what is not there by a page with 200");
        List<Integer> answered = PEOPLE.stream()
                .map(person -> send(person, "GET", filled(path)).status())
                .toList();

        assertThat(answered).isEqualTo(Arrays.asList(anonymous, outsider, reporter, manager, admin));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /rest/sems/1.0/heatmap?project={KEY}&stage=current
            /rest/sems/1.0/heatmap/scopes
            /rest/sems/1.0/import/{KEY}
            /rest/sems/1.0/systems
            /rest/sems/1.0/records/{SECRET}/next-steps
            /rest/api/2/issue/{SECRET}
            /rest/api/2/search?jql=summary+~+vault
            /browse/{SECRET}
            /issues/?jql=summary+~+vault
            /secure/Dashboard.jspa
            /secure/SemsImport!default.jspa?project={KEY}
            /secure/SemsSetup!default.jspa
            /secure/SemsDuties!default.jspa?sems={KEY}
            /secure/SemsDuties!default.jspa?project={KEY}
            /secure/admin/SemsAppointments!default.jspa
            /rest/sems/1.0/appointments?sems={KEY}
            /rest/sems/1.0/approvals?issue={SECRET}
            /rest/sems/1.0/effects?sems={KEY}
            /rest/sems/1.0/ledger?sems={KEY}
            /rest/sems/1.0/records/{OPEN}/next-steps
            /rest/sems/1.0/records/{INCIDENT}/next-steps
            /rest/sems/1.0/approvals?issue={OPEN}
            /rest/api/2/issue/{OPEN}
            /browse/{OPEN}
            /browse/{INCIDENT}
            /sr/csv?jql=project+%3D+{KEY}
            /issues/?jql=project+%3D+{KEY}
            /projects/{KEY}
            """)
    void nobodyBelowTheSecurityLevelMeetsItsNameOrKey(String path) {
        for (String person : List.of("anonymous", "outsider", "reporter", "auditor", "risk-owner", "admin")) {
            String body = send(person, "GET", filled(path)).body();

            assertThat(body).as(person).doesNotContain(SECRET);
            if (!path.contains("{SECRET}")) {
                assertThat(namesTheSecret(body))
                        .as(person + " reads its key in " + body)
                        .isFalse();
            }
        }
    }

    /** Else nobody could leak it there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/browse/{OPEN}",
                "/browse/{INCIDENT}",
                "/rest/api/2/issue/{OPEN}",
                "/rest/sems/1.0/ledger?sems={KEY}",
                "/sr/csv?jql=project+%3D+{KEY}",
                "/issues/?jql=project+%3D+{KEY}"
            })
    void whoMaySeeItMeetsItThere(String path) {
        assertThat(namesTheSecret(send("security-manager", "GET", filled(path)).body()))
                .isTrue();
    }

    @Test
    void aRefusalDoesNotNameIt() {
        Answer refused = new Records(project).transition("risk-owner", incident, "Close", null, "Risk review", "None.");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(namesTheSecret(refused.body())).as(refused.body()).isFalse();
        assertThat(refused.body()).doesNotContain(SECRET);
    }

    @Test
    void itsCountIsForThoseAloneWhoMaySeeIt() {
        assertThat(total("security-manager")).isEqualTo(1);
        assertThat(total("accountable-manager")).isEqualTo(1);
        assertThat(total("risk-owner")).isZero();
        assertThat(total("reporter")).isZero();
    }

    @Test
    void theProjectsNameIsNotLearnedFromAnyPage() {
        for (String path : List.of(
                "/secure/Dashboard.jspa",
                "/issues/",
                "/projects/" + project.key(),
                "/secure/SemsImport!default.jspa?project=" + project.key(),
                "/secure/SemsDuties!default.jspa?project=" + project.key(),
                "/secure/SemsDuties!default.jspa?sems=" + project.key(),
                "/secure/admin/SemsAppointments!default.jspa",
                "/rest/sems/1.0/appointments?sems=" + project.key())) {
            assertThat(send("outsider", "GET", path).body()).as(path).doesNotContain("Test " + project.key());
        }
    }

    private long total(String person) {
        return host.as(person)
                .get("/rest/sems/1.0/heatmap?project=" + project.key() + "&stage=current")
                .ok()
                .path("total")
                .asLong();
    }

    private String filled(String path) {
        return path.replace("{KEY}", project.key())
                .replace("{SECRET}", secret)
                .replace("{OPEN}", open)
                .replace("{INCIDENT}", incident)
                .replace("{APPOINTMENT}", appointment);
    }

    private boolean namesTheSecret(String body) {
        return Pattern.compile("\\b" + secret + "\\b").matcher(body).find();
    }

    private Answer send(String person, String method, String path) {
        Rest rest = person.equals("anonymous") ? host.anonymous() : host.as(person);
        return switch (method) {
            case "POST" -> rest.post(path, Map.of());
            case "PUT" -> rest.put(path, Map.of());
            default -> rest.get(path);
        };
    }
}
