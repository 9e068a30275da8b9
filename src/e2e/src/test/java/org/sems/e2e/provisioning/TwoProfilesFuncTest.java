package org.sems.e2e.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.rating;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.host.Stored;

/** Two SeMSs of different profiles in one Jira: each has its own fields, screens and gates, and no project is in both or passes from one to the other. */
class TwoProfilesFuncTest {

    private static final String SUPPLY_CHAIN = "supply-chain-iso-28000";
    private static final Set<String> OF_RISKS =
            Set.of("Groups concerned", "Operating mode", "At risk", "Control failure");
    private static final Set<String> OF_CONTROLS = Set.of("Cost once", "Cost yearly", "Posts");
    private static final Map<String, Object> POSSIBLE = rating("Possible", "Minor");

    private final Host host = Host.shared();
    private SemsProject core;
    private SemsProject supply;

    @BeforeEach
    void setUpBoth() {
        core = SemsProject.withCoreProfile(host);
        supply = SemsProject.with(SUPPLY_CHAIN, host);
    }

    /** Each of them once more after the other: what one writes, the other one must not find changed. */
    @Test
    void neitherTakesAnythingFromTheOther() {
        core.setup("apply").ok();
        supply.setup("apply").ok();

        for (SemsProject project : List.of(core, supply)) {
            assertThat(project.setup("verify").ok().path("drift")).isEmpty();
            assertThat(project.setup("plan").ok().path("changes")).isEmpty();
        }
    }

    @Test
    void fieldsThatAreNotInTheProfileAreOnNoScreen() {
        String plain = core.create("risk-owner", "Risk", "Without an extension", Map.of());
        String extended = supply.create("risk-owner", "Risk", "With an extension", Map.of());
        String control = core.create("risk-owner", "Control", "Turnstile", Map.of());
        String dearer = supply.create("risk-owner", "Control", "Seal", Map.of());

        assertThat(onScreens(core, plain)).doesNotContainAnyElementsOf(OF_RISKS).contains("Inherent rating");
        assertThat(onScreens(supply, extended)).containsAll(OF_RISKS).contains("Inherent rating");
        assertThat(onScreens(core, control)).doesNotContainAnyElementsOf(OF_CONTROLS);
        assertThat(onScreens(supply, dearer)).containsAll(OF_CONTROLS);
        for (String field : OF_RISKS) {
            assertThat(edit(core, plain, field).status()).as(field).isEqualTo(400);
        }
    }

    /** The screens on which records are only shown included. */
    @Test
    void everyScreenWithSuchAFieldBelongsToTheProfileThatHasIt() {
        Assumptions.assumeTrue(host.isSandbox(), "NOT RUN: only the sandbox shows everything that is stored");
        Set<String> fields = OF_RISKS.stream().map(supply::field).collect(Collectors.toSet());

        List<String> screens = Stored.in(host).documents().entrySet().stream()
                .filter(document -> document.getKey().startsWith("screen/"))
                .map(Map.Entry::getValue)
                .filter(screen -> fields.stream().anyMatch(field -> screen.contains('"' + field + '"')))
                .toList();

        assertThat(screens)
                .hasSizeGreaterThan(5)
                .allSatisfy(screen -> assertThat(screen).contains("Supply chain ISO 28000"));
    }

    @Test
    void gatesDiffer() {
        Records plain = new Records(core);
        Records extended = new Records(supply);
        Object[] ratings = {"Inherent rating", POSSIBLE, "Current rating", POSSIBLE};
        String here = plain.create("risk-owner", "Risk");
        String there = extended.create("risk-owner", "Risk");

        plain.goes("risk-owner", here, "Assess", ratings);
        List<String> refusal = extended.refusal("risk-owner", there, "Assess", ratings);

        assertThat(refusal)
                .anyMatch(reason -> reason.contains("At risk"))
                .anyMatch(reason -> reason.contains("Control failure"));
        extended.goes(
                "risk-owner",
                there,
                "Assess",
                "Inherent rating",
                POSSIBLE,
                "Current rating",
                POSSIBLE,
                "At risk",
                List.of(option("Assets"), option("Reputation")),
                "Control failure",
                option("Possible"));
        assertThat(extended.status(there)).isEqualTo("Assessed");
        assertThat(extended.value(there, "Control failure").path("value").asText())
                .isEqualTo("Possible");
    }

    /** The acceptance of a risk is recorded and lapses by the type that its own profile has. */
    @Test
    void anAcceptanceLapsesInBoth() {
        for (SemsProject project : List.of(core, supply)) {
            Records records = new Records(project).withAccountableManager();
            String risk = records.create("risk-owner", "Risk");
            records.goesBecause(
                    "Looked at.",
                    "risk-owner",
                    risk,
                    "Assess",
                    "Inherent rating",
                    POSSIBLE,
                    "Current rating",
                    POSSIBLE);
            records.goes(
                    "security-manager", risk, "Accept", "Risk strategy", option("Accept"), "Reasons", "It is small.");
            assertThat(records.isApproved(risk)).isTrue();

            records.goesBecause(
                    "Looked at.", "risk-owner", risk, "Assess again", "Current rating", rating("Rare", "Minor"));

            assertThat(records.isApproved(risk)).as(project.key()).isFalse();
        }
    }

    @Test
    void aProjectOfOneIsNotAddedToTheOther() {
        Answer both = host.as("admin")
                .post(
                        "/rest/sems/1.0/setup/plan",
                        Map.of(
                                "sems",
                                supply.key(),
                                "name",
                                "Both",
                                "profile",
                                SUPPLY_CHAIN,
                                "projects",
                                List.of(supply.key(), core.key())));

        assertThat(both.status()).isEqualTo(400);
        assertThat(both.body()).contains("setup.project-in-other-sems");
    }

    /** Its records would go over to other workflows, which a set-up never does. */
    @Test
    void aProjectWithRecordsDoesNotPassToTheOtherProfile() {
        core.create("risk-owner", "Risk", "Lives by the workflow of its profile", Map.of());

        assertThatItIsRefused(core.under(SUPPLY_CHAIN));
        core.setup("remove").ok();
        assertThatItIsRefused(core.under(SUPPLY_CHAIN));
        core.setup("apply").ok();
        assertThat(core.setup("verify").ok().path("drift")).isEmpty();
    }

    @Test
    void aProjectWithoutRecordsPassesToTheOtherProfile() {
        core.setup("remove").ok();
        SemsProject now = core.under(SUPPLY_CHAIN);

        now.setup("apply").ok();
        now.fillRoles();

        assertThat(now.setup("verify").ok().path("drift")).isEmpty();
        String risk = now.create("risk-owner", "Risk", "Made after the change", Map.of());
        assertThat(onScreens(now, risk)).containsAll(OF_RISKS);
    }

    private static void assertThatItIsRefused(SemsProject project) {
        List<String> conflicts = new ArrayList<>();
        for (JsonNode change : project.setup("plan").ok().path("changes")) {
            if (change.path("action").asText().equals("CONFLICT")) {
                conflicts.add(change.path("kind").asText());
            }
        }

        assertThat(conflicts).contains("workflow-scheme");
        assertThat(project.setup("apply").status()).isEqualTo(400);
    }

    private Answer edit(SemsProject project, String issue, String field) {
        Object value = field.equals("Control failure") ? option("Possible") : List.of();
        return host.as("security-manager")
                .put("/rest/api/2/issue/" + issue, Map.of("fields", Map.of(project.field(field), value)));
    }

    /** By name: on creation, edit and every step that is offered now. */
    private Set<String> onScreens(SemsProject project, String issue) {
        Set<String> names = new TreeSet<>();
        host.as("security-manager")
                .get("/rest/api/2/issue/" + issue + "/editmeta")
                .ok()
                .path("fields")
                .forEach(field -> names.add(field.path("name").asText()));
        host.as("security-manager")
                .get("/rest/api/2/issue/createmeta/" + project.key() + "/issuetypes/" + typeId(issue))
                .ok()
                .path("values")
                .forEach(field -> names.add(field.path("name").asText()));
        for (JsonNode transition : host.as("security-manager")
                .get("/rest/api/2/issue/" + issue + "/transitions?expand=transitions.fields")
                .ok()
                .path("transitions")) {
            transition
                    .path("fields")
                    .forEach(field -> names.add(field.path("name").asText()));
        }
        return names;
    }

    private String typeId(String issue) {
        return host.as("security-manager")
                .get("/rest/api/2/issue/" + issue + "?fields=issuetype")
                .ok()
                .path("fields")
                .path("issuetype")
                .path("id")
                .asText();
    }
}
