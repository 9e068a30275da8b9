package org.sems.importing.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportMarkTest {

    /** What imports have stored stays readable: a change here needs an upgrade of what is there. */
    @Test
    void isKeptAsThisJson() {
        ImportMark importMark = new ImportMark(10100, "risk", new Origin("register", "R-1"), "abc", true);

        assertThat(importMark.json())
                .isEqualTo(
                        "{\"project\":10100,\"type\":\"risk\",\"source\":\"register\",\"id\":\"R-1\",\"hash\":\"abc\",\"complete\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R-1", "\"}{: - #", "a\\b", "Gebäude – Süd", "tab\tline\n", "😀", "\u0085\u2028"})
    void comesBackAsItWas(String id) {
        ImportMark importMark = new ImportMark(1, "risk", new Origin(id, id), "abc", false);

        assertThat(ImportMark.of(importMark.json())).contains(importMark);
    }

    @Test
    void carriesWhatShowsThatItIsOurs() {
        ImportMark importMark = new ImportMark(1, "risk", new Origin("register", "R-1"), "abc", true);

        assertThat(ImportMark.of(importMark.json("5ea1"))).contains(importMark);
        assertThat(ImportMark.sealOf(importMark.json("5ea1"))).isEqualTo("5ea1");
        assertThat(ImportMark.sealOf(importMark.json())).isEmpty();
    }

    /** Whoever may edit an issue may write this: it must not exhaust the stack, nor grow. */
    @Test
    void whatIsDeepOrGrowsIsNoTrace() {
        assertThat(ImportMark.of("[".repeat(100_000))).isEmpty();
        assertThat(ImportMark.of("{\"project\":1,\"id\":" + "[".repeat(15_000) + "]".repeat(15_000) + "}"))
                .isEmpty();
        assertThat(ImportMark.of("a: &a [x]\nproject: 1\nb: *a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"project\":\"x\"}",
                "{",
                "!!java.net.URL [\"http://x\"]",
                "{\"project\": [1}",
                "\"\\UFFFFFFFF\""
            })
    void whatIsNotOursIsNoTrace(String json) {
        assertThat(ImportMark.of(json)).isEmpty();
    }
}
