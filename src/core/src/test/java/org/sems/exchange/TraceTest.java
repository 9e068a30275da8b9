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
                .isEqualTo("{\"project\":10100,\"type\":\"risk\",\"source\":\"register\",\"id\":\"R-1\",\"hash\":\"abc\",\"complete\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R-1", "\"}{: - #", "a\\b", "Gebäude – Süd", "tab\tline\n", "😀", "\u0085\u2028"})
    void comesBackAsItWas(String id) {
        Trace trace = new Trace(1, "risk", new Origin(id, id), "abc", false);

        assertThat(Trace.of(trace.json())).contains(trace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"project\":\"x\"}", "{", "!!java.net.URL [\"http://x\"]", "{\"project\": [1}"})
    void whatIsNotOursIsNoTrace(String json) {
        assertThat(Trace.of(json)).isEmpty();
    }
}
