package org.sems.jira.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.sems.nextstep.Hurdle;

/**
 * Nested lists as one sequence of marks that a template writes without calling itself: {@code list}, {@code item} with its text, {@code end-item}
 * and {@code end-list}.
 */
final class Outline {
    private final ArrayList<Object> marks = new ArrayList<>();
    private final Function<Hurdle.Single, String> words;
    private final String oneOf;
    private final String allOf;

    Outline(Function<Hurdle.Single, String> words, String oneOf, String allOf) {
        this.words = words;
        this.oneOf = oneOf;
        this.allOf = allOf;
    }

    ArrayList<Object> of(List<Hurdle> hurdles) {
        list(hurdles);
        return marks;
    }

    private void list(List<Hurdle> hurdles) {
        mark("list", "");
        hurdles.forEach(this::item);
        mark("end-list", "");
    }

    private void item(Hurdle hurdle) {
        if (hurdle instanceof Hurdle.OneOf either) {
            mark("item", oneOf);
            mark("list", "");
            either.ways().forEach(this::way);
            mark("end-list", "");
        } else {
            mark("item", words.apply((Hurdle.Single) hurdle));
        }
        mark("end-item", "");
    }

    private void way(List<Hurdle> way) {
        if (way.size() == 1) {
            item(way.get(0));
        } else {
            mark("item", allOf);
            list(way);
            mark("end-item", "");
        }
    }

    private void mark(String mark, String text) {
        HashMap<String, Object> map = new HashMap<>();
        map.put("mark", mark);
        map.put("text", text);
        marks.add(map);
    }
}
