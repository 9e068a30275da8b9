package org.sems.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    /** What imports have stored stays readable: a change here needs an upgrade of what is there. */
    @Test
    void isKeptAsThisJson() {
        Trace trace = new Trace(10100, "risk", new Origin("register", "R-1"), "abc", true);

        assertThat(trace.json())
                .isEqualTo(
                        "{\"project\":10100,\"type\":\"risk\",\"source\":\"register\",\"id\":\"R-1\",\"hash\":\"abc\",\"complete\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R-1", "\"}{: - #", "a\\b", "Gebäude – Süd", "tab\tline\n", "😀", "\u0085\u2028"})
    void comesBackAsItWas(String id) {
        Trace trace = new Trace(1, "risk", new Origin(id, id), "abc", false);

        assertThat(Trace.of(trace.json())).contains(trace);
    }

    @Test
    void carriesWhatShowsThatItIsOurs() {
        Trace trace = new Trace(1, "risk", new Origin("register", "R-1"), "abc", true);

        assertThat(Trace.of(trace.json("5ea1"))).contains(trace);
        assertThat(Trace.sealOf(trace.json("5ea1"))).isEqualTo("5ea1");
        assertThat(Trace.sealOf(trace.json())).isEmpty();
    }

    /** Whoever may edit an issue may write this: it must not exhaust the stack, nor grow. */
    @Test
    void whatIsDeepOrGrowsIsNoTrace() {
        assertThat(Trace.of("[".repeat(100_000))).isEmpty();
        assertThat(Trace.of("{\"project\":1,\"id\":" + "[".repeat(15_000) + "]".repeat(15_000) + "}"))
                .isEmpty();
        assertThat(Trace.of("a: &a [x]\nproject: 1\nb: *a")).isEmpty();
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
        assertThat(Trace.of(json)).isEmpty();
    }
}
