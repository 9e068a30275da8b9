package org.sems.jira.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    private final Form form = new Form();

    @Test
    void takesBlanksAwayAndKnowsNoNull() {
        form.put("name", "  Airport ");
        form.put("owner", null);
        form.putAll("also", " one", null, "two ");

        assertThat(form.text("name")).isEqualTo("Airport");
        assertThat(form.text("owner")).isEmpty();
        assertThat(form.texts("also")).containsExactly("one", "two");
        assertThat(form.text("never entered")).isEmpty();
    }

    @Test
    void forgetsWhatWasDone() {
        form.put("name", "Airport");
        form.put("step", "apply");

        form.forget(List.of("name"));

        assertThat(form.isEmpty("name")).isTrue();
        assertThat(form.isEmpty("step")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            17, 17
            '', 0
            -1, 0
            1e3, 0
            99999999999999999999, 0
            """)
    void readsAnIdThatIsANumber(String entered, long id) {
        form.put("id", entered);

        assertThat(form.number("id")).isEqualTo(id);
    }
}
