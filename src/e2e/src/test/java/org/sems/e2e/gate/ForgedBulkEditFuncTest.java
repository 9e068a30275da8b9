package org.sems.e2e.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** Somebody writes the form of Jira's bulk edit himself, with fields that the page does not offer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedBulkEditFuncTest {

    private Records records;
    private String one;
    private String other;

    @BeforeAll
    void haveTwoRisksToBeDecidedOn() {
        Assumptions.assumeTrue(
                Host.shared().isSandbox(), "NOT RUN: the pages of bulk edit are called as the sandbox has them");
        records = new Records(SemsProject.withCoreProfile(Host.shared())).withAccountableManager();
        one = new Risks(records).planned();
        other = new Risks(records).planned();
    }

    /** Each as the edit form of its kind would send it. */
    private Stream<String> values(String field) {
        String id = records.id(field);
        return switch (field) {
            case "Assignee" -> Stream.of(id + "=auditor");
            case "Review by" -> Stream.of(id + "=" + Rest.encode("1/Jan/31"));
            case "Risk strategy", "Record flags" -> Stream.of(id + "=1", id + "=Avoid", id + "=-1");
            default ->
                Stream.of(
                        id + "=" + Rest.encode("00.101:1x1@plain-5x5.1"),
                        id + ":likelihood=1",
                        id + ":impact=1",
                        id + "%3Amodel=plain-5x5.1");
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Residual rating",
                "Current rating",
                "Inherent rating",
                "Risk strategy",
                "Review by",
                "Assignee",
                "Record flags"
            })
    void aFieldThatIsNotOfferedIsRefusedWhenItIsTicked(String field) {
        List<String> before = fields();

        Answer answer =
                post("actions=" + records.id(field) + "&" + values(field).collect(Collectors.joining("&")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("These fields are not on the edit screen of every issue: " + records.id(field));
        assertThat(fields()).isEqualTo(before);
    }

    @Test
    void oneThatIsNotOfferedTakesTheOthersWithIt() {
        List<String> before = fields();

        Answer answer = post("actions=" + threat() + "&" + threat() + "=Forged&actions=" + records.id("Risk strategy")
                + "&" + records.id("Risk strategy") + "=1");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields()).as("nothing half-written").isEqualTo(before);
    }

    @Test
    void valuesThatRideAlongWithATickedFieldAreIgnored() {
        String forged = Stream.of(
                        "Residual rating", "Current rating", "Risk strategy", "Review by", "Assignee", "Record flags")
                .flatMap(this::values)
                .collect(Collectors.joining("&"));
        List<String> decided = decided();

        Answer answer = post("actions=" + threat() + "&" + threat() + "=Seen+twice&" + forged);

        assertThat(List.of(200, 302, 303)).contains(answer.status());
        assertThat(records.value(one, "Threat description").asText()).isEqualTo("Seen twice");
        assertThat(records.value(other, "Threat description").asText()).isEqualTo("Seen twice");
        assertThat(decided()).isEqualTo(decided);
        assertThat(records.flags(one)).isEmpty();
    }

    @Test
    void anAcceptedRiskIsInNoBulkEdit() {
        String accepted = new Risks(records).accepted();

        Answer answer = records.as("security-manager")
                .postForm(
                        "/secure/BulkEditDetails.jspa",
                        "keys=" + one + "," + accepted + "&actions=" + threat() + "&" + threat() + "=Forged");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(records.value(one, "Threat description").asText()).isNotEqualTo("Forged");
        assertThat(records.as("auditor")
                        .get("/rest/sems/1.0/approvals?issue=" + accepted)
                        .ok()
                        .path(0)
                        .path("state")
                        .asText())
                .isEqualTo("in-force");
    }

    @Test
    void whoMayNotEditForgesNothing() {
        List<String> before = fields();

        assertThat(records.as("outsider")
                        .postForm(
                                "/secure/BulkEditDetails.jspa",
                                "keys=" + one + "&actions=" + threat() + "&" + threat() + "=Forged")
                        .status())
                .isEqualTo(404);
        assertThat(records.as("accountable-manager")
                        .postForm(
                                "/secure/BulkEditDetails.jspa",
                                "keys=" + one + "&actions=" + threat() + "&" + threat() + "=Forged")
                        .status())
                .isEqualTo(403);

        assertThat(records.as("reporter")
                        .postForm(
                                "/secure/BulkEditDetails.jspa",
                                "keys=" + one + "&actions=" + threat() + "&" + threat() + "=Forged")
                        .status())
                .as("sees no risks")
                .isEqualTo(404);

        assertThat(fields()).isEqualTo(before);
    }

    private Answer post(String fields) {
        return records.as("security-manager")
                .postForm("/secure/BulkEditDetails.jspa", "keys=" + one + "," + other + "&" + fields);
    }

    private String threat() {
        return records.id("Threat description");
    }

    private List<String> fields() {
        return Stream.of(one, other)
                .map(risk -> records.issue(risk).path("fields").toString())
                .toList();
    }

    private List<String> decided() {
        return Stream.of(one, other)
                .flatMap(risk -> Stream.of(
                                "Residual rating",
                                "Current rating",
                                "Inherent rating",
                                "Risk strategy",
                                "Review by",
                                "Assignee",
                                "Record flags")
                        .map(field -> field + "=" + records.value(risk, field)))
                .toList();
    }
}
