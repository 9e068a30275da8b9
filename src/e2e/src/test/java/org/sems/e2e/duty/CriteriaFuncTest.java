package org.sems.e2e.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.rating;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Criteria;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rating;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.rating.NextVersion;

/** Risk criteria are published, proposed and acknowledged by different people; in a host of its own, since versions are there for everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CriteriaFuncTest {
    private static final String MANAGER = "accountable-manager";
    private static final String SHIPPED = "plain-5x5.1";
    private static final Map<String, Object> WORST = rating("Almost certain", "Severe");
    private Host host;
    private Records records;
    private SemsProject project;
    private Criteria criteria;

    @BeforeAll
    void start() {
        Assumptions.assumeTrue(
                Host.shared().isSandbox(),
                "NOT RUN: a Jira that others use does not get other versions of a risk model");
        host = Host.fresh();
    }

    @AfterAll
    void stop() {
        if (host != null) {
            host.kill();
        }
    }

    @BeforeEach
    void aSemsWithAnAccountableManager() {
        project = SemsProject.withCoreProfile(host);
        records = new Records(project).withAccountableManager();
        criteria = new Criteria(project);
    }

    /** The attack, step by step: swap the criteria, accept what is Very high, close it, swap back. By whatever address the swap is asked for. */
    @Test
    void nobodySwapsTheCriteriaAcceptsAndSwapsBack() {
        String risk = assessed();
        int version = NextVersion.next(host);
        host.as("admin")
                .post("/rest/sems/1.0/risk-models", Map.of("yaml", NextVersion.rogue(version)))
                .ok();
        swap("plain-5x5." + version);
        records.goes("risk-owner", risk, "Re-rate", "Inherent rating", WORST, "Current rating", WORST);

        Answer accepted = accept("risk-owner", risk);
        swap(SHIPPED);

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(400);
        assertThat(records.status(risk)).isEqualTo("Assessed");
        assertThat(records.isApproved(risk)).isFalse();
        assertThat(told())
                .contains(
                        "admin plain-5x5." + version + " was published. It counts nowhere by that.",
                        "admin plain-5x5." + version + " was proposed in place of plain-5x5.1.");
    }

    @Test
    void aProposalCountsNowhereUntilTheAccountableManagerHasAcknowledgedIt() {
        String risk = assessed();
        String stricter = NextVersion.publish(host, NextVersion.STRICTER);
        JsonNode proposed = criteria.propose("security-manager", stricter).ok();

        assertThat(proposed.path("inForce").path("model").asText()).isEqualTo(SHIPPED);
        assertThat(heatmapModel()).isEqualTo(SHIPPED);
        assertThat(rate(risk, "Severe", stricter).status())
                .as("a rating under criteria that are not in force")
                .isEqualTo(400);
        rate(risk, "Severe", SHIPPED).ok();
        String id = proposed.path("proposal").path("id").asText();
        assertThat(criteria.propose("admin", stricter).code()).isEqualTo("criteria.open");

        JsonNode acknowledged = criteria.acknowledge(MANAGER, id).ok();

        assertThat(acknowledged.path("inForce").path("model").asText()).isEqualTo(stricter);
        assertThat(acknowledged
                        .path("inForce")
                        .path("acknowledgedBy")
                        .path("name")
                        .asText())
                .isEqualTo(MANAGER);
        assertThat(acknowledged.has("proposal")).isFalse();
        assertThat(heatmapModel()).isEqualTo(stricter);
        assertThat(rate(risk, "Major", SHIPPED).status()).isEqualTo(400);
        rate(risk, "Severe", stricter).ok();
        assertThat(told())
                .contains(
                        "security-manager " + stricter + " was proposed in place of plain-5x5.1.",
                        MANAGER + " The Accountable Manager has acknowledged " + stricter + ".",
                        MANAGER + " " + stricter
                                + " has come into force in place of plain-5x5.1: 1 cells have another level, 0 fall below the tolerance line, 0 rise above it.");
    }

    @Test
    void neitherADeputyNorWhoHadAHandInItAcknowledges() {
        appoint("deputy-accountable-manager", "auditor");
        String published = NextVersion.publish(host, NextVersion.STRICTER);
        String id = criteria.propose("security-manager", published)
                .ok()
                .path("proposal")
                .path("id")
                .asText();

        assertThat(criteria.acknowledge("auditor", id).code()).as("the deputy").isEqualTo("criteria.only-in-person");
        for (String person : List.of("security-manager", "admin", "reporter", "risk-owner")) {
            assertThat(criteria.acknowledge(person, id).status()).as(person).isEqualTo(403);
        }
        assertThat(criteria.acknowledge("outsider", id).status()).isEqualTo(404);
        end(MANAGER);
        appoint("accountable-manager", "security-manager");
        assertThat(criteria.acknowledge("security-manager", id).code())
                .as("who proposed it")
                .isEqualTo("criteria.own");
        assertThat(criteria.seenBy("security-manager")
                        .path("proposal")
                        .path("acknowledgeable")
                        .asBoolean())
                .isFalse();
        assertThat(criteria.seenBy("security-manager")
                        .path("inForce")
                        .path("model")
                        .asText())
                .isEqualTo(SHIPPED);
    }

    @Test
    void whoPublishedItDoesNotAcknowledgeIt() {
        int version = NextVersion.next(host);
        host.as("security-manager")
                .post("/rest/sems/1.0/risk-models", Map.of("yaml", NextVersion.rogue(version)))
                .ok();
        String id = criteria.propose("admin", "plain-5x5." + version)
                .ok()
                .path("proposal")
                .path("id")
                .asText();
        end(MANAGER);
        appoint("accountable-manager", "security-manager");

        assertThat(criteria.acknowledge("security-manager", id).code()).isEqualTo("criteria.own");
        assertThat(criteria.decline("security-manager", id, "Too lenient.").ok().has("proposal"))
                .isFalse();
        assertThat(told())
                .contains("security-manager The Accountable Manager has declined plain-5x5." + version
                        + ". (Too lenient.)");
    }

    @Test
    void onlyAdministratorsAndSecurityManagersPublishAndPropose() {
        String published = NextVersion.publish(host, NextVersion.STRICTER);
        for (String person : List.of("reporter", "risk-owner", "auditor", MANAGER)) {
            assertThat(criteria.propose(person, published).status()).as(person).isEqualTo(403);
            assertThat(host.as(person)
                            .post(
                                    "/rest/sems/1.0/risk-models",
                                    Map.of("yaml", NextVersion.rogue(NextVersion.next(host))))
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
        assertThat(criteria.propose("outsider", published).status()).isEqualTo(404);
        assertThat(host.as("reporter")
                        .get("/rest/sems/1.0/criteria/" + project.key())
                        .status())
                .isEqualTo(403);
        assertThat(host.as("auditor")
                        .get("/rest/sems/1.0/criteria/" + project.key())
                        .status())
                .isEqualTo(200);
        String id = criteria.propose("admin", published)
                .ok()
                .path("proposal")
                .path("id")
                .asText();
        assertThat(criteria.withdraw("security-manager", id).code()).isEqualTo("criteria.not-yours");
        assertThat(criteria.withdraw("admin", id).ok().has("proposal")).isFalse();
        assertThat(criteria.acknowledge(MANAGER, id).code()).isEqualTo("criteria.not-open");
        assertThat(told()).contains("admin The proposal of " + published + " was withdrawn.");
    }

    @Test
    void showsWhichCellsMoveAndHowManyRisksStandAboveTheLineBeforeAndAfter() {
        rated("Likely", "Moderate");
        rated("Likely", "Moderate");
        rated("Possible", "Major");
        rated("Rare", "Minor");
        String hidden = rated("Likely", "Moderate");
        project.as("security-manager")
                .put("/rest/api/2/issue/" + hidden, Map.of("fields", Map.of("security", Map.of("name", "Restricted"))))
                .ok();
        criteria.propose("admin", NextVersion.publish(host, NextVersion.LENIENT))
                .ok();

        JsonNode seen = criteria.seenBy(MANAGER);

        assertThat(seen.path("proposal").path("moved")).hasSize(1);
        assertThat(seen.path("proposal").path("moved").toString())
                .contains(
                        "\"likelihood\":\"Likely\"",
                        "\"impact\":\"Moderate\"",
                        "\"before\":\"High\"",
                        "\"after\":\"Medium\"",
                        "\"crossing\":\"falls-below\"");
        assertThat(seen.path("proposal").path("fallBelow").asInt()).isEqualTo(1);
        assertThat(seen.path("counts").path("rated").asInt()).isEqualTo(5);
        assertThat(seen.path("counts").path("now").path("above").asInt()).isEqualTo(4);
        assertThat(seen.path("counts").path("now").path("below").asInt()).isEqualTo(1);
        assertThat(seen.path("counts").path("then").path("above").asInt()).isEqualTo(1);
        assertThat(seen.path("counts").path("then").path("below").asInt()).isEqualTo(4);
        assertThat(criteria.seenBy("auditor").path("counts").path("rated").asInt())
                .as("one is restricted")
                .isEqualTo(4);
        assertThat(criteria.seenBy("admin").has("counts"))
                .as("an administrator who may browse no project")
                .isFalse();
    }

    /** What an acceptance was given for is judged higher now: it holds no gate open, lapses, and is told. */
    @Test
    void anAcceptanceLapsesWhenOtherCriteriaJudgeHigherWhatItWasGivenFor() {
        String lenient = NextVersion.publish(host, NextVersion.LENIENT);
        criteria.bringIntoForce(lenient);
        String risk = rated("Likely", "Moderate");
        accept("security-manager", risk).ok();
        assertThat(records.isApproved(risk)).isTrue();

        criteria.bringIntoForce(SHIPPED);

        Answer monitored = records.transition("risk-owner", risk, "Monitor", null);
        assertThat(monitored.status())
                .as("rated under earlier criteria, it is judged by those of today: " + monitored.body())
                .isEqualTo(400);
        host.as("admin")
                .post("/sandbox/jobs", Map.of("run", "org.sems.jira.monitoring.CheckApprovals"))
                .ok();
        assertThat(records.isApproved(risk)).isFalse();
        assertThat(records.flags(risk)).containsExactly("Approval lapsed");
        assertThat(told())
                .contains(" Other risk criteria came into force: what was approved as Medium under " + lenient
                        + " is High under plain-5x5.1.");
    }

    @Test
    void aNewSemsBeginsWithTheShippedVersionOrTheOneChosenAndShowsItToTheAccountableManager() {
        String newest = NextVersion.publish(host, NextVersion.LENIENT);
        SemsProject plain = SemsProject.withCoreProfile(host);
        assertThat(new Criteria(plain)
                        .seenBy("admin")
                        .path("inForce")
                        .path("model")
                        .asText())
                .as("not the newest")
                .isEqualTo(SHIPPED);

        SemsProject chosen = SemsProject.plain(host);
        Map<String, Object> request = new HashMap<>(chosen.request());
        request.put("riskModel", newest);
        host.as("admin").post("/rest/sems/1.0/setup/apply", request).ok();
        chosen.fillRoles();
        JsonNode before = new Criteria(chosen).seenBy("security-manager").path("inForce");
        assertThat(before.path("model").asText()).isEqualTo(newest);
        assertThat(before.path("state").asText()).isEqualTo("chosen");
        assertThat(before.path("by").path("name").asText()).isEqualTo("admin");
        request.put("riskModel", SHIPPED);
        assertThat(host.as("admin").post("/rest/sems/1.0/setup/apply", request).code())
                .as("past the Accountable Manager")
                .isEqualTo("setup.risk-model-kept");
        request.put("riskModel", "plain-5x5.9999");
        assertThat(host.as("admin").post("/rest/sems/1.0/setup/plan", request).code())
                .isEqualTo("risk-model.unknown");

        new Records(chosen).withAccountableManager();
        new Criteria(chosen).acknowledge(MANAGER, before.path("id").asText()).ok();

        assertThat(new Criteria(chosen)
                        .seenBy(MANAGER)
                        .path("inForce")
                        .path("state")
                        .asText())
                .isEqualTo("acknowledged");
        assertThat(new Criteria(chosen)
                        .seenBy(MANAGER)
                        .path("inForce")
                        .path("since")
                        .asText())
                .isEqualTo(before.path("since").asText());
    }

    /** Under the same key and over the same project it is another SeMS: nothing was proposed or acknowledged in it. */
    @Test
    void aSemsThatIsSetUpAgainInheritsNeitherAcknowledgementNorProposal() {
        criteria.acknowledge(
                        MANAGER,
                        criteria.seenBy(MANAGER).path("inForce").path("id").asText())
                .ok();
        String open = criteria.propose("admin", NextVersion.publish(host, NextVersion.LENIENT))
                .ok()
                .path("proposal")
                .path("id")
                .asText();
        project.setup("remove").ok();
        project.setup("apply").ok();
        project.fillRoles();

        JsonNode seen = criteria.seenBy("security-manager");

        assertThat(seen.path("inForce").path("state").asText()).isEqualTo("chosen");
        assertThat(seen.has("proposal")).isFalse();
        assertThat(host.as(MANAGER)
                        .get("/rest/sems/1.0/criteria/" + project.key())
                        .status())
                .as("appointed in the SeMS that was removed")
                .isEqualTo(403);
        records.withAccountableManager();
        assertThat(criteria.acknowledge(MANAGER, open).code()).isEqualTo("criteria.none");
        criteria.acknowledge(MANAGER, seen.path("inForce").path("id").asText()).ok();
    }

    /** Removing a SeMS and setting it up again would swap the criteria of the same records past the Accountable Manager. */
    @Test
    void aSemsThatIsSetUpAgainBeginsWithNoVersionThatNobodyAcknowledged() {
        String lenient = NextVersion.publish(host, NextVersion.LENIENT);
        project.setup("remove").ok();
        Map<String, Object> request = new HashMap<>(project.request());
        request.put("riskModel", lenient);

        Answer refused = host.as("admin").post("/rest/sems/1.0/setup/apply", request);

        assertThat(refused.code()).isEqualTo("setup.risk-model-not-acknowledged");
        request.put("sems", project.key() + "X");
        assertThat(host.as("admin").post("/rest/sems/1.0/setup/apply", request).code())
                .as("another key")
                .isEqualTo("setup.risk-model-not-acknowledged");
        project.setup("apply").ok();
        project.fillRoles();
        records.withAccountableManager();
        criteria.bringIntoForce(lenient);
        project.setup("remove").ok();
        request.put("sems", project.key());
        host.as("admin").post("/rest/sems/1.0/setup/apply", request).ok();
        assertThat(criteria.seenBy("admin").path("inForce").path("model").asText())
                .isEqualTo(lenient);
    }

    /** By the address of old and by that of today, as an administrator would who wants nobody asked. */
    private void swap(String model) {
        host.as("admin").put("/rest/sems/1.0/systems/" + project.key() + "/risk-model", Map.of("model", model));
        Answer proposed = criteria.propose("admin", model);
        if (proposed.status() == 200) {
            criteria.acknowledge(
                    "admin", proposed.json().path("proposal").path("id").asText());
        }
    }

    private String assessed() {
        return rated("Almost certain", "Severe");
    }

    private String rated(String likelihood, String impact) {
        String risk = records.create("risk-owner", "Risk", "Assignee", Records.user("risk-owner"));
        records.goes(
                "risk-owner",
                risk,
                "Assess",
                "Inherent rating",
                rating(likelihood, impact),
                "Current rating",
                rating(likelihood, impact));
        return risk;
    }

    private Answer rate(String risk, String impact, String model) {
        Map<String, Object> same = Rating.of("Almost certain", impact, model);
        return records.transition("risk-owner", risk, "Re-rate", null, "Current rating", same, "Inherent rating", same);
    }

    private Answer accept(String user, String risk) {
        return records.transition(
                user, risk, "Accept", null, "Risk strategy", option("Accept"), "Reasons", "As agreed.");
    }

    private void end(String person) {
        for (JsonNode one : host.as("admin")
                .get("/rest/sems/1.0/appointments?sems=" + project.key())
                .ok()
                .path("appointments")) {
            if (one.path("user").path("name").asText().equals(person)) {
                host.as("admin")
                        .post("/rest/sems/1.0/appointments/" + one.path("id").asText() + "/end", Map.of("until", ""))
                        .ok();
            }
        }
    }

    private void appoint(String duty, String person) {
        String id = host.as("admin")
                .post("/rest/sems/1.0/appointments", Map.of("sems", project.key(), "duty", duty, "user", person))
                .ok()
                .path("id")
                .asText();
        host.as(person)
                .post("/rest/sems/1.0/appointments/" + id + "/acknowledge", Map.of())
                .ok();
    }

    private String heatmapModel() {
        return host.as("security-manager")
                .get("/rest/sems/1.0/heatmap?stage=current&project=" + project.key())
                .ok()
                .path("model")
                .path("id")
                .asText();
    }

    /** Who, each reason, and the note: {@code admin plain-5x5.2 was published. ...}. */
    private List<String> told() {
        List<String> told = new ArrayList<>();
        host.as("auditor")
                .get("/rest/sems/1.0/ledger?limit=100&sems=" + project.key())
                .ok()
                .path("entries")
                .forEach(entry -> entry.path("reasons")
                        .forEach(reason ->
                                told.add(entry.path("actor").path("name").asText() + " " + reason.asText()
                                        + (entry.path("note").asText().isEmpty()
                                                ? ""
                                                : " (" + entry.path("note").asText() + ")"))));
        return told;
    }
}
