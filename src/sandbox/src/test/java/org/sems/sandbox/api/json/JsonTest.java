package org.sems.sandbox.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1]", "\"text\"", "{\"a\":}"})
    void refusesWhatIsNoObject(String body) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Json.parse(body))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400));
    }

    @Test
    void takesNothingForAnEmptyObject() {
        assertThat(Json.parse("")).isEmpty();
        assertThat(Json.parse("null")).isEmpty();
    }

    @Test
    void refusesAChildOfAnotherKindUnderItsName() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Json.child(Map.of("fields", "x"), "fields"))
                .satisfies(refused ->
                        assertThat(refused.body()).containsEntry("errors", Map.of("fields", "data was not an object")));
    }
}
