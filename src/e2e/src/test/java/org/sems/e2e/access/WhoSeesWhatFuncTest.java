package org.sems.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** Walks every REST method and page of the app as people with and without rights: nobody learns what is not for him. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoSeesWhatFuncTest {

    private static final List<String> PEOPLE = List.of("anonymous", "outsider", "reporter", "security-manager", "admin");
    private static final String SECRET = "Weak point of the vault door";

    private final Host host = Host.shared();
    private SemsProject project;
    private String secret;
    private String open;
    private String appointment;

    /** One risk is Restricted: for the Accountable Manager and the Security Manager alone. An administrator has no role in the project. */
    @BeforeAll
    void hideARisk() {
        project = SemsProject.withCoreProfile(host);
        secret = project.create("security-manager", "Risk", SECRET, Map.of("security", Map.of("name", "Restricted")));
        open = project.create("security-manager", "Risk", "Theft of tools", Map.of());
        Map<String, String> rating = Map.of("likelihood", "Likely", "impact", "Severe");
        project.transition("security-manager", secret, "Assess",
                Map.of(project.field("Inherent rating"), rating, project.field("Current rating"), rating)).ok();
        appointment = host.as("admin").post("/rest/sems/1.0/appointments", Map.of("sems", project.key(), "duty", "accountable-manager", "user", "accountable-manager"))
                .ok().path("id").asText();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # method | path                                              | anonymous | outsider | reporter | security-manager | admin
            GET      | heatmap?project={KEY}&stage=current               | 401       | 404      | 200      | 200              | 404
            GET      | heatmap?sems={KEY}&stage=current                  | 401       | 404      | 200      | 200              | 404
            GET      | heatmap?jql=project%20%3D%20{KEY}&stage=current   | 401       | 400      | 200      | 200              | 400
            GET      | heatmap/scopes                                    | 401       | 200      | 200      | 200              | 200
            GET      | import/{KEY}                                      | 401       | 404      | 200      | 200              | 404
            GET      | records/{SECRET}/next-steps                       | 401       | 404      | 404      | 200              | 404
            GET      | records/{OPEN}/next-steps                         | 401       | 404      | 200      | 200              | 404
            GET      | records/NONE-1/next-steps                         | 401       | 404      | 404      | 404              | 404
            GET      | semss                                             | 401       | 403      | 403      | 403              | 200
            GET      | risk-models                                       | 401       | 200      | 200      | 200              | 200
            POST     | risk-models                                       | 401       | 403      | 403      | 403              | 400
            PUT      | semss/{KEY}/risk-model                            | 401       | 403      | 403      | 403              | 400
            POST     | setup/plan                                        | 401       | 403      | 403      | 403              | 400
            POST     | setup/apply                                       | 401       | 403      | 403      | 403              | 400
            POST     | setup/verify                                      | 401       | 403      | 403      | 403              | 404
            POST     | setup/release                                     | 401       | 403      | 403      | 403              | 404
            POST     | setup/remove                                      | 401       | 403      | 403      | 403              | 404
            POST     | import/{KEY}/preview                              | 401       | 404      | 400      | 400              | 404
            POST     | import/{KEY}/apply                                | 401       | 404      | 400      | 400              | 404
            GET      | appointments?sems={KEY}                           | 401       | 404      | 200      | 200              | 200
            GET      | appointments?sems=NOSUCH                          | 401       | 404      | 404      | 404              | 404
            POST     | appointments                                      | 401       | 403      | 403      | 403              | 400
            POST     | appointments/{APPOINTMENT}/acknowledge            | 401       | 404      | 403      | 403              | 403
            POST     | appointments/999999999/acknowledge                | 401       | 404      | 404      | 404              | 404
            POST     | appointments/999999999/end                        | 401       | 403      | 403      | 403              | 404
            GET      | approvals?issue={SECRET}                          | 401       | 404      | 404      | 200              | 404
            POST     | approvals/999999999/counter-sign                  | 401       | 404      | 404      | 404              | 404
            GET      | effects?sems={KEY}                                | 401       | 404      | 403      | 200              | 200
            GET      | effects?sems=NOSUCH                               | 401       | 404      | 404      | 404              | 200
            POST     | effects/999999999/retry                           | 401       | 403      | 403      | 403              | 404
            GET      | ledger?sems={KEY}                                 | 401       | 404      | 403      | 200              | 200
            GET      | ledger?sems=NOSUCH                                | 401       | 404      | 404      | 404              | 200
            """)
    void answersEachPersonAsHisRightsAllow(String method, String path, int anonymous, int outsider, int reporter, int manager, int admin) {
        List<Integer> answered = PEOPLE.stream().map(person -> send(person, method, "/rest/sems/1.0/" + path.replace("{KEY}", project.key())
                .replace("{SECRET}", secret).replace("{OPEN}", open).replace("{APPOINTMENT}", appointment)).status()).toList();

        assertThat(answered).isEqualTo(Arrays.asList(anonymous, outsider, reporter, manager, admin));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /rest/sems/1.0/heatmap?project={KEY}&stage=current
            /rest/sems/1.0/heatmap/scopes
            /rest/sems/1.0/import/{KEY}
            /rest/sems/1.0/semss
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
            /projects/{KEY}
            """)
    void nobodyBelowTheSecurityLevelMeetsItsNameOrKey(String path) {
        for (String person : List.of("anonymous", "outsider", "reporter", "auditor", "risk-owner")) {
            Answer answer = send(person, "GET", path.replace("{KEY}", project.key()).replace("{SECRET}", secret));

            assertThat(answer.body()).as(person).doesNotContain(SECRET);
            if (!path.contains("{SECRET}")) {
                assertThat(answer.body()).as(person).doesNotContain(secret + "\"").doesNotContain(secret + "<");
            }
        }
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
        for (String path : List.of("/secure/Dashboard.jspa", "/issues/", "/projects/" + project.key(), "/secure/SemsImport!default.jspa?project=" + project.key(),
                "/secure/SemsDuties!default.jspa?project=" + project.key(), "/secure/SemsDuties!default.jspa?sems=" + project.key(),
                "/secure/admin/SemsAppointments!default.jspa", "/rest/sems/1.0/appointments?sems=" + project.key())) {
            assertThat(send("outsider", "GET", path).body()).as(path).doesNotContain("Test " + project.key());
        }
    }

    private long total(String person) {
        return host.as(person).get("/rest/sems/1.0/heatmap?project=" + project.key() + "&stage=current").ok().path("total").asLong();
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
