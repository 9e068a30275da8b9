package org.sems.jira.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values as a template may use them: Jira lets templates call maps, lists and strings only, and of these the plain classes. */
public final class TemplateValues {
    private TemplateValues() {}

    public static Map<String, Object> map(Map<String, ?> map) {
        Map<String, Object> shown = new HashMap<>();
        map.forEach((key, value) -> shown.put(key, value(value)));
        return shown;
    }

    public static List<Object> list(Collection<?> list) {
        List<Object> shown = new ArrayList<>();
        list.forEach(each -> shown.add(value(each)));
        return shown;
    }

    @SuppressWarnings("unchecked") // all our maps have strings for keys
    private static Object value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map((Map<String, ?>) map);
        }
        if (value instanceof Collection<?> list) {
            return list(list);
        }
        return value instanceof Boolean ? value : String.valueOf(value);
    }
}
