package org.sems.jira.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sems.exchange.mapping.Mapping;
import org.sems.problem.Refused;
import org.sems.risk.RatingStage;

class ImportRequestTest {

    @Test
    void everythingButTheFileMayBeLeftToGuessing() {
        ImportRequest request = ImportRequest.of(Map.of("fileName", "a.csv", "content", "YSxi"));

        assertThat(new String(request.content())).isEqualTo("a,b");
        assertThat(request.mapping()).isEqualTo(Mapping.guessed());
    }

    @Test
    void readsAWholeMapping() {
        Mapping mapping = ImportRequest.of(Map.of("mapping", Map.of("columns", Map.of("Level", "score"), "stage", "inherent",
                "values", Map.of("likelihood", Map.of("High", 4)), "owners", Map.of("IT", "sam"), "statuses", Map.of("WIP", "Treating"),
                "existingControls", "text", "idColumns", List.of("Level"), "dateOrder", "day-first"))).mapping();

        assertThat(mapping.columns()).containsEntry("Level", "score");
        assertThat(mapping.stage()).isEqualTo(RatingStage.INHERENT);
        assertThat(mapping.values("likelihood")).containsEntry("High", "4");
        assertThat(mapping.linkExisting()).isFalse();
        assertThat(mapping.linkRecommended()).isTrue();
    }

    @Test
    void refusesWhatItDoesNotUnderstandByItsPlace() {
        Map<String, Map<String, Object>> bodies = new HashMap<>();
        bodies.put("content", Map.of("content", "not base64!"));
        bodies.put("mapping", Map.of("mapping", "text"));
        bodies.put("mapping.stage", Map.of("mapping", Map.of("stage", "later")));
        bodies.put("mapping.columns", Map.of("mapping", Map.of("columns", List.of())));
        bodies.put("mapping.columns.A", Map.of("mapping", Map.of("columns", Map.of("A", List.of()))));
        bodies.put("mapping.idColumns", Map.of("mapping", Map.of("idColumns", "A")));
        bodies.put("mapping.existingControls", Map.of("mapping", Map.of("existingControls", "drop")));

        bodies.forEach((where, body) -> assertThatThrownBy(() -> ImportRequest.of(body)).isInstanceOfSatisfying(Refused.class,
                e -> assertThat(e.problems().get(0)).hasToString("import.malformed-request (" + where + ")")));
    }
}
