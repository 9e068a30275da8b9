package org.sems.jira.ledger;

import com.grack.nanojson.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.Nullable;
import org.sems.gate.rule.Term;
import org.sems.jira.rest.JsonBody;
import org.sems.problem.Problem;

/**
 * Problems and facts as the text of a column. Terms stay terms, so that each reader gets the present names; everything
 * else is a text.
 */
public final class StoredReasons {
    private StoredReasons() {}

    public static String write(List<Problem> reasons) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Problem reason : reasons) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("code", reason.code());
            map.put(
                    "arguments",
                    reason.arguments().stream().map(StoredReasons::written).toList());
            map.put("where", reason.where());
            list.add(map);
        }
        return JsonWriter.string(Map.of("reasons", list));
    }

    public static List<Problem> read(@Nullable String column) {
        if (column == null || column.isEmpty()) {
            return List.of();
        }
        List<Problem> reasons = new ArrayList<>();
        for (Object each : (List<?>) JsonBody.read(column).get("reasons")) {
            Map<?, ?> map = (Map<?, ?>) each;
            reasons.add(Problem.of(
                            (String) map.get("code"),
                            ((List<?>) map.get("arguments"))
                                    .stream().map(StoredReasons::argument).toArray())
                    .at((String) map.get("where")));
        }
        return reasons;
    }

    private static Object written(Object argument) {
        return argument instanceof Term term
                ? Map.of("term", term.kind().name(), "keys", term.keys())
                : String.valueOf(argument);
    }

    private static Object argument(Object written) {
        if (written instanceof Map<?, ?> term) {
            List<String> keys =
                    ((List<?>) term.get("keys")).stream().map(String::valueOf).toList();
            return new Term(Term.Kind.valueOf((String) term.get("term")), keys);
        }
        return written;
    }

    public static String writeFacts(Map<String, String> facts) {
        return JsonWriter.string(new TreeMap<>(facts));
    }

    public static Map<String, String> readFacts(@Nullable String column) {
        Map<String, String> facts = new TreeMap<>();
        if (column != null && !column.isEmpty()) {
            JsonBody.read(column).forEach((fact, text) -> facts.put(fact, (String) text));
        }
        return facts;
    }
}
