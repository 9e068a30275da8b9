package org.sems.jira.person;

import com.grack.nanojson.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.annotation.Nullable;
import org.sems.gate.rule.Term;
import org.sems.jira.rest.JsonBody;
import org.sems.record.FactText;

/** Keys of users inside of the JSON texts of our columns. */
final class PersonText {
    private PersonText() {}

    /** Reasons name people by terms; what else is the same text stays. */
    static String reasons(@Nullable String json, String from, String to) {
        return isWithout(json, from) ? String.valueOf(json) : JsonWriter.string(renamed(JsonBody.read(json), from, to));
    }

    /** A list of keys and nothing else. */
    static String keys(@Nullable String json, String from, String to) {
        if (isWithout(json, from)) {
            return String.valueOf(json);
        }
        Map<String, Object> lists = JsonBody.read(json);
        lists.replaceAll((name, keys) -> ((List<?>) keys)
                .stream().map(key -> from.equals(key) ? to : key).toList());
        return JsonWriter.string(lists);
    }

    /** @param isPerson whether the fact of this name holds keys of users */
    static String facts(@Nullable String json, Predicate<String> isPerson, String from, String to) {
        if (isWithout(json, from)) {
            return String.valueOf(json);
        }
        Map<String, Object> facts = JsonBody.read(json);
        facts.replaceAll(
                (fact, text) -> isPerson.test(fact) ? FactText.replaced(String.valueOf(text), from, to) : text);
        return JsonWriter.string(facts);
    }

    private static boolean isWithout(@Nullable String json, String key) {
        return json == null || !json.contains(key);
    }

    private static Object renamed(@Nullable Object value, String from, String to) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> renamed(each, from, to)).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        boolean person = Term.Kind.PERSON.name().equals(map.get("term"));
        Map<String, Object> changed = new LinkedHashMap<>();
        map.forEach((key, inner) -> changed.put(
                (String) key,
                person && key.equals("keys")
                        ? ((List<?>) inner)
                                .stream()
                                        .map(each -> from.equals(each) ? to : each)
                                        .toList()
                        : renamed(inner, from, to)));
        return changed;
    }
}
