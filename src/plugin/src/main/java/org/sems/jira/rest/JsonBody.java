package org.sems.jira.rest;

import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.Nullable;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/**
 * Reads the body of a request: one JSON object, strictly, into maps, lists, strings, whole numbers (Integer or Long),
 * doubles, booleans and nulls. Resources take their bodies as streams, so that a body that is no JSON is refused in the
 * same shape as everything else, and nothing of it is read before the user is known.
 */
public final class JsonBody {
    /** A register of 10 MB as Base64, and what comes with it. */
    static final int LONGEST = 16 * 1024 * 1024;

    static final int DEEPEST = 16;
    /** A mapping of some hundred columns, words and owners has a few thousand. */
    static final int MOST_VALUES = 20_000;
    /** Every value's place names all members around it. */
    static final int LONGEST_NAME = 1_000;
    /** Some more digits than the longest whole number has. */
    private static final int LONGEST_WHOLE_NUMBER = 20;

    private static final int SOME = 8_192;
    private final JsonReader json;
    private int values;

    private JsonBody(JsonReader json) {
        this.json = json;
    }

    /** Keeps no more than is allowed, in UTF-8 as JSON is written. */
    public static Map<String, Object> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            passOver(body);
            throw refused("rest.too-large", LONGEST);
        }
        return read(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Drains the rest up to the same size again, or the client sees a reset connection instead of our answer. */
    private static void passOver(InputStream body) throws IOException {
        byte[] some = new byte[SOME];
        long left = LONGEST;
        while (left > 0) {
            int read = body.read(some);
            left = read < 0 ? 0 : left - read;
        }
    }

    /** @throws Refused with the first thing that is wrong: what follows it cannot be understood */
    public static Map<String, Object> read(@Nullable String body) {
        if (body == null || body.isBlank()) {
            throw refused("rest.no-body");
        }
        if (body.length() > LONGEST) {
            throw refused("rest.too-large", LONGEST);
        }
        try {
            return only(body);
        } catch (JsonParserException e) {
            throw brokenAt(body, e.getLinePosition() - 1, e.getCharPosition());
        }
    }

    /** The library looks no further than the end of the outermost value. As first of two in a list, it is the outermost no more. */
    private static Map<String, Object> only(String body) throws JsonParserException {
        String end = UUID.randomUUID().toString();
        JsonReader json = JsonReader.from("[\n" + body + "\n,\"" + end + "\"]");
        json.array();
        if (!json.next()) {
            throw brokenAt(body, 1, 1);
        }
        if (json.current() != JsonReader.Type.OBJECT) {
            throw refused("rest.not-an-object");
        }
        Map<String, Object> object = new JsonBody(json).object("", 1);
        if (!json.next() || json.current() != JsonReader.Type.STRING || !end.equals(json.string())) {
            throw refused("rest.goes-on");
        }
        return object;
    }

    private Map<String, Object> object(String where, int depth) throws JsonParserException {
        Map<String, Object> object = new LinkedHashMap<>();
        json.object();
        while (json.next()) {
            String key = json.key();
            if (key.length() > LONGEST_NAME) {
                throw new Refused(Problem.of("rest.name-too-long", LONGEST_NAME).at(where));
            }
            if (object.containsKey(key)) {
                throw new Refused(Problem.of("rest.twice", key).at(where));
            }
            object.put(key, value(Members.path(where, key), depth));
        }
        return object;
    }

    private List<Object> list(String where, int depth) throws JsonParserException {
        List<Object> list = new ArrayList<>();
        json.array();
        while (json.next()) {
            list.add(value(where, depth));
        }
        return list;
    }

    @Nullable
    private Object value(String where, int depth) throws JsonParserException {
        JsonReader.Type type = json.current();
        if (++values > MOST_VALUES) {
            throw refused("rest.too-many-values", MOST_VALUES);
        }
        if (depth == DEEPEST && (type == JsonReader.Type.OBJECT || type == JsonReader.Type.ARRAY)) {
            throw refused("rest.too-deep", DEEPEST);
        }
        return switch (type) {
            case OBJECT -> object(where, depth + 1);
            case ARRAY -> list(where, depth + 1);
            case NUMBER -> number(json.number().toString());
            default -> json.value();
        };
    }

    private static Number number(String text) {
        if (text.length() > LONGEST_WHOLE_NUMBER || !text.matches("-?\\d+")) {
            return Double.valueOf(text);
        }
        double rough = Double.parseDouble(text);
        if (Math.abs(rough) > Long.MAX_VALUE / 2) {
            return rough;
        }
        long whole = Long.parseLong(text);
        return (int) whole == whole ? (Number) (int) whole : (Number) whole;
    }

    /** The end of the body is the place of everything that is found missing there. */
    private static Refused brokenAt(String body, int line, int column) {
        int lines = 1 + (int) body.chars().filter(c -> c == '\n').count();
        boolean beyond = line > lines;
        return refused(
                "rest.not-json",
                beyond ? lines : Math.max(line, 1),
                beyond ? body.length() - body.lastIndexOf('\n') : column);
    }

    private static Refused refused(String code, Object... arguments) {
        return new Refused(Problem.of(code, arguments));
    }
}
