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

    /** One risk is Restricted: for the Accountable Manager and the Security Manager alone. An administrator has no role in the project. */
    @BeforeAll
    void hideARisk() {
        project = SemsProject.withCoreProfile(host);
        secret = project.create("security-manager", "Risk", SECRET, Map.of("security", Map.of("name", "Restricted")));
        project.transition("security-manager", secret, "Assess",
                Map.of(project.field("Current rating"), Map.of("likelihood", "Likely", "impact", "Severe"))).ok();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # method | path                                              | anonymous | outsider | reporter | security-manager | admin
            GET      | heatmap?project={KEY}&stage=current               | 401       | 404      | 200      | 200              | 404
            GET      | heatmap?sems={KEY}&stage=current                  | 401       | 404      | 200      | 200              | 404
            GET      | heatmap?jql=project%20%3D%20{KEY}&stage=current   | 401       | 400      | 200      | 200              | 400
            GET      | heatmap/scopes                                    | 401       | 200      | 200      | 200              | 200
            GET      | import/{KEY}                                      | 401       | 404      | 200      | 200              | 404
            GET      | semss                                             | 401       | 403      | 403      | 403              | 200
            GET      | risk-models                                       | 401       | 200      | 200      | 200              | 200
            POST     | risk-models                                       | 401       | 403      | 403      | 403              | 400
            PUT      | semss/{KEY}/risk-model                            | 401       | 403      | 403      | 403              | 400
            POST     | setup/plan                                        | 401       | 403      | 403      | 403              | 400
            POST     | setup/apply                                       | 401       | 403      | 403      | 403              | 400
            POST     | setup/verify                                      | 401       | 403      | 403      | 403              | 404
            POST     | setup/remove                                      | 401       | 403      | 403      | 403              | 404
            POST     | import/{KEY}/preview                              | 401       | 404      | 400      | 400              | 404
            POST     | import/{KEY}/apply                                | 401       | 404      | 400      | 400              | 404
            """)
    void answersEachPersonAsHisRightsAllow(String method, String path, int anonymous, int outsider, int reporter, int manager, int admin) {
        List<Integer> answered = PEOPLE.stream().map(person -> send(person, method, "/rest/sems/1.0/" + path.replace("{KEY}", project.key())).status()).toList();

        assertThat(answered).isEqualTo(Arrays.asList(anonymous, outsider, reporter, manager, admin));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /rest/sems/1.0/heatmap?project={KEY}&stage=current
            /rest/sems/1.0/heatmap/scopes
            /rest/sems/1.0/import/{KEY}
            /rest/sems/1.0/semss
            /rest/api/2/issue/{SECRET}
            /rest/api/2/search?jql=summary+~+vault
            /browse/{SECRET}
            /issues/?jql=summary+~+vault
            /secure/Dashboard.jspa
            /secure/SemsImport!default.jspa?project={KEY}
            /secure/SemsSetup!default.jspa
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
        for (String path : List.of("/secure/Dashboard.jspa", "/issues/", "/projects/" + project.key(), "/secure/SemsImport!default.jspa?project=" + project.key())) {
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
