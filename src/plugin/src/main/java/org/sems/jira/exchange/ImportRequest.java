package org.sems.jira.exchange;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.exchange.RowRange;
import org.sems.exchange.mapping.DateOrder;
import org.sems.exchange.mapping.Mapping;
import org.sems.exchange.table.Limits;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.risk.RatingStage;

/** The body of an import: {@code {fileName, content (base64), mapping: {...}, rows: {from, to}}}. */
record ImportRequest(String fileName, byte[] content, Mapping mapping, RowRange rows) {
    private static final int LONGEST_NAME = 255;

    static ImportRequest of(Map<String, Object> body) {
        Map<String, Object> mapping = map(body.get("mapping"), "mapping");
        return new ImportRequest(shortened(text(body, "fileName", "")), content(text(body, "content", "")), new Mapping(
                texts(mapping, "columns"), stage(mapping), tables(mapping), texts(mapping, "owners"), texts(mapping, "statuses"),
                linked(mapping, "existingControls"), linked(mapping, "recommendedControls"), list(mapping, "idColumns"),
                shortened(text(mapping, "source", "")), text(mapping, "sheet", ""), text(mapping, "encoding", ""), order(mapping)), rows(map(body.get("rows"), "rows")));
    }

    private static byte[] content(String base64) {
        if (base64.length() > Limits.FILE_BYTES / 3 * 4 + 8) {
            throw new Refused(Problem.of("import.file-too-large", Limits.FILE_BYTES / (1024 * 1024)));
        }
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw malformed("content");
        }
    }

    private static RowRange rows(Map<String, Object> rows) {
        return new RowRange(number(rows, "from", RowRange.ALL.from()), number(rows, "to", RowRange.ALL.to()));
    }

    private static int number(Map<String, Object> from, String key, int otherwise) {
        if (from.get(key) == null) {
            return otherwise;
        }
        if (from.get(key) instanceof Integer number) {
            return number;
        }
        throw malformed("rows." + key);
    }

    private static RatingStage stage(Map<String, Object> mapping) {
        return RatingStage.ofKey(text(mapping, "stage", RatingStage.CURRENT.key())).orElseThrow(() -> malformed("mapping.stage"));
    }

    private static Optional<DateOrder> order(Map<String, Object> mapping) {
        String key = text(mapping, "dateOrder", "");
        return key.isEmpty() ? Optional.empty() : Optional.of(DateOrder.ofKey(key).orElseThrow(() -> malformed("mapping.dateOrder")));
    }

    private static boolean linked(Map<String, Object> mapping, String key) {
        String choice = text(mapping, key, "link");
        if (!List.of("link", "text").contains(choice)) {
            throw malformed("mapping." + key);
        }
        return choice.equals("link");
    }

    private static Map<String, Map<String, String>> tables(Map<String, Object> mapping) {
        Map<String, Object> values = map(mapping.get("values"), "mapping.values");
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        values.keySet().forEach(axis -> tables.put(axis, texts(values, axis)));
        return tables;
    }

    private static Map<String, String> texts(Map<String, Object> from, String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(from.get(key), "mapping." + key).forEach((name, value) -> texts.put(name, scalar(value, "mapping." + key + "." + name)));
        return texts;
    }

    private static List<String> list(Map<String, Object> from, String key) {
        if (from.get(key) == null) {
            return List.of();
        }
        if (from.get(key) instanceof List<?> list) {
            return list.stream().map(item -> scalar(item, "mapping." + key)).toList();
        }
        throw malformed("mapping." + key);
    }

    @SuppressWarnings("unchecked") // keys of a JSON object are strings
    private static Map<String, Object> map(Object value, String where) {
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw malformed(where);
    }

    private static String text(Map<String, Object> from, String key, String otherwise) {
        return from.get(key) == null ? otherwise : scalar(from.get(key), key);
    }

    private static String scalar(Object value, String where) {
        if (value instanceof String || value instanceof Integer || value instanceof Long) {
            return String.valueOf(value);
        }
        throw malformed(where);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }

    private static Refused malformed(String where) {
        return new Refused(Problem.of("import.malformed-request", where));
    }
}
