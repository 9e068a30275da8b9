package org.sems.jira.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.importing.mapping.Mapping;
import org.sems.jira.rest.JsonBody;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.RatingStage;

class ImportRequestTest {

    @Test
    void everythingButTheFileMayBeLeftToGuessing() {
        ImportRequest request = ImportRequest.of(Map.of("fileName", "a.csv", "content", "YSxi"));

        assertThat(new String(request.content())).isEqualTo("a,b");
        assertThat(request.mapping()).isEqualTo(Mapping.guessed());
    }

    /** They go into descriptions and properties, where a database takes no NUL. */
    @Test
    void namesAreCleanedAsCellsAre() {
        ImportRequest request = ImportRequest.of(
                Map.of("fileName", "a\u0000b\n.csv", "mapping", Map.of("source", "r\ud800\u0007" + "x".repeat(300))));

        assertThat(request.fileName()).isEqualTo("ab .csv");
        assertThat(request.mapping().identity().source()).hasSize(255).startsWith("r\ufffdxx");
    }

    @Test
    void readsAWholeMapping() {
        Mapping mapping = ImportRequest.of(Map.of(
                        "mapping",
                        Map.of(
                                "columns",
                                Map.of("Level", "score"),
                                "stage",
                                "inherent",
                                "values",
                                Map.of("likelihood", Map.of("High", 4)),
                                "owners",
                                Map.of("IT", "it-manager"),
                                "statuses",
                                Map.of("WIP", "Treating"),
                                "existingControls",
                                "text",
                                "idColumns",
                                List.of("Level"),
                                "dateOrder",
                                "day-first")))
                .mapping();

        assertThat(mapping.columns()).containsEntry("Level", "score");
        assertThat(mapping.ratings().stage()).contains(RatingStage.INHERENT);
        assertThat(mapping.ratings().values("likelihood")).containsEntry("High", "4");
        assertThat(mapping.controls().linkExisting()).isFalse();
        assertThat(mapping.controls().linkRecommended()).isTrue();
    }

    @Test
    void nullAndAnEmptyTextLeaveAColumnUnmapped() {
        Mapping mapping = ImportRequest.of(
                        JsonBody.read(
                                "{\"mapping\": {\"columns\": {\"A\": null, \"B\": \"\"}, \"values\": {\"impact\": {\"High\": null}}}}"))
                .mapping();

        assertThat(mapping.columns()).containsEntry("A", "").containsEntry("B", "");
        assertThat(mapping.ratings().values("impact")).containsEntry("High", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'content': 'not base64!'}                       | import.malformed-request | content",
                "{'content': 5}                                   | rest.not-a-text          | content",
                "{'mapping': 'text'}                              | rest.not-an-object       | mapping",
                "{'mapping': {'stage': 'later'}}                  | import.malformed-request | mapping.stage",
                "{'mapping': {'columns': []}}                     | rest.not-an-object       | mapping.columns",
                "{'mapping': {'columns': {'A': []}}}              | rest.not-a-text          | mapping.columns.A",
                "{'mapping': {'values': {'impact': {'A': true}}}} | rest.not-a-text          | mapping.values.impact.A",
                "{'mapping': {'idColumns': 'A'}}                  | rest.not-a-list          | mapping.idColumns",
                "{'mapping': {'existingControls': 'drop'}}        | import.malformed-request | mapping.existingControls",
                "{'mapping': {'colums': {}}}                      | rest.no-such-member      | mapping.colums",
                "{'mapping': {'scales': {'impact': {'1': 'lowest'}}}} | rest.no-such-member | mapping.scales.impact.1",
                "{'mapping': {'scales': {'impact': {'one': 'worst'}}}} | import.malformed-request | mapping.scales.impact.one",
                "{'mapping': {'scales': {'impact': {'steps': 1}}}} | import.malformed-request | mapping.scales.impact.steps",
                "{'rows': {'from': '1'}}                          | rest.not-a-whole-number  | rows.from"
            })
    void refusesWhatItDoesNotUnderstandByItsPlace(String body, String code, String where) {
        assertThatThrownBy(() -> ImportRequest.of(JsonBody.read(body.replace('\'', '"'))))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.problems()).extracting(Problem::code).containsExactly(code);
                    assertThat(refused.problems()).extracting(Problem::where).containsExactly(where);
                });
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Map<String, Object> body = Map.of(
                "fileName", 1, "content", "?", "mapping", Map.of("stage", 2, "dateOrder", "any"), "rows", List.of());

        assertThatThrownBy(() -> ImportRequest.of(body))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::where)
                                .containsExactlyInAnyOrder(
                                        "fileName", "content", "mapping.stage", "mapping.dateOrder", "rows"));
    }
}
