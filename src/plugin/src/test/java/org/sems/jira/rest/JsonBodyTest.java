package org.sems.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.problem.Refused;

class JsonBodyTest {

    @Test
    void readsEveryKindOfValue() {
        Map<String, Object> body = JsonBody.read(
                "{\"a\": \"\\u00e9\\n\", \"b\": [1, -2147483649, 1.5, 1e3], \"c\": {\"d\": null}, \"e\": true, \"\": []}\r\n");

        assertThat(body)
                .containsEntry("a", "\u00e9\n")
                .containsEntry("b", List.of(1, -2147483649L, 1.5, 1000.0))
                .containsEntry("e", true)
                .containsEntry("", List.of());
        assertThat(body.get("c")).hasToString("{d=null}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9223372036854775807", "-9223372036854775808", "123456789012345678901234567890", "1e400", "-0"})
    void readsAnyNumberWithoutTrouble(String number) {
        assertThat(JsonBody.read("{\"a\": " + number + "}").get("a")).isInstanceOf(Number.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                    | 1 | 2",
                "{~  'a': 1,~}        | 3 | 1",
                "{'a': 1,}            | 1 | 9",
                "{'a': [1,]}          | 1 | 10",
                "{'a' 1}              | 1 | 6",
                "{a: 1}               | 1 | 2",
                "{'a': 01}            | 1 | 7",
                "{'a': NaN}           | 1 | 7",
                "{'a': 'b             | 1 | 9",
                "{'a': 1]             | 1 | 8",
                "{'a': 1              | 1 | 8",
                "~~~{'a': 'b          | 4 | 9",
                "{} x                 | 1 | 4",
                "]                    | 1 | 1",
                "// none              | 1 | 1"
            })
    void tellsWhereABodyBreaks(String body, int line, int column) {
        assertRefused(body.replace('~', '\n').replace('\'', '"'), "rest.not-json (" + line + ", " + column + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                         | rest.not-an-object ()",
                "null                       | rest.not-an-object ()",
                "'text'                     | rest.not-an-object ()",
                "5                          | rest.not-an-object ()",
                "{}, {}                     | rest.goes-on ()",
                "{}]                        | rest.goes-on ()",
                "{}, 'end']                 | rest.goes-on ()",
                "{'a': 1, 'a': 2}           | rest.twice (a)",
                "{'a': {'b': 1, '\\u0062': 2}} | a: rest.twice (b)"
            })
    void refusesWhatIsNotOneObject(String body, String problem) {
        assertRefused(body.replace('\'', '"'), problem);
    }

    @Test
    void refusesABodyThatIsMissing() {
        assertRefused(null, "rest.no-body ()");
        assertRefused(" \n", "rest.no-body ()");
    }

    @Test
    void refusesDepthBeforeItCostsTheStack() {
        assertThat(JsonBody.read(nested(JsonBody.DEEPEST))).hasSize(1);
        assertRefused(nested(JsonBody.DEEPEST + 1), "rest.too-deep (16)");
        assertRefused(nested(1_000_000), "rest.too-deep (16)");
    }

    @Test
    void takesARegisterOfTenMegabytesAndNoMoreThanSixteen() {
        char[] base64 = new char[14 * 1024 * 1024];
        Arrays.fill(base64, 'A');

        assertThat((String) JsonBody.read("{\"content\": \"" + new String(base64) + "\"}")
                        .get("content"))
                .hasSize(base64.length);
        assertRefused(" ".repeat(JsonBody.LONGEST - 1) + "{}", "rest.too-large (16777216)");
    }

    @Test
    void keepsOneByteMoreThanItTakesAndPassesOverAsMuchAgainAndNoneBehind() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) ' ');
                read[0] += length;
                return length;
            }
        };

        assertThatThrownBy(() -> JsonBody.read(endless))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Object::toString)
                                .containsExactly("rest.too-large (16777216)"));
        assertThat(read[0]).isEqualTo(2L * JsonBody.LONGEST + 1);
    }

    @Test
    void readsBytesAsUtf8() throws IOException {
        assertThat(JsonBody.read(new ByteArrayInputStream("{\"a\": \"\u00e9\"}".getBytes(StandardCharsets.UTF_8))))
                .containsEntry("a", "\u00e9");
        assertThatThrownBy(() -> JsonBody.read(InputStream.nullInputStream()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("rest.no-body");
    }

    @Test
    void refusesMoreValuesThanAnybodySends() {
        assertThat(JsonBody.read("{\"a\": [0" + ",0".repeat(JsonBody.MOST_VALUES - 2) + "]}"))
                .hasSize(1);
        assertRefused("{\"a\": [0" + ",0".repeat(8_000_000) + "]}", "rest.too-many-values (20000)");
    }

    @Test
    void refusesANameThatIsATextOfItsOwn() {
        assertRefused(
                "{\"a\": {\"" + "b".repeat(JsonBody.LONGEST_NAME + 1) + "\": 1}}", "a: rest.name-too-long (1000)");
    }

    private static String nested(int depth) {
        return "{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}";
    }

    private static void assertRefused(String body, String problem) {
        assertThatThrownBy(() -> JsonBody.read(body))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Object::toString)
                                .containsExactly(problem));
    }
}
