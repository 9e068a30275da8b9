package org.sems.jira.nextsteps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.sems.nextsteps.Blocker;

/**
 * Nested lists as one sequence of marks that a template writes without calling itself: {@code list}, {@code item} with its text, {@code end-item}
 * and {@code end-list}.
 */
final class Outline {
    private final ArrayList<Object> marks = new ArrayList<>();
    private final Function<Blocker.Single, String> words;
    private final String oneOf;
    private final String allOf;

    Outline(Function<Blocker.Single, String> words, String oneOf, String allOf) {
        this.words = words;
        this.oneOf = oneOf;
        this.allOf = allOf;
    }

    ArrayList<Object> build(List<Blocker> hurdles) {
        list(hurdles);
        return marks;
    }

    private void list(List<Blocker> hurdles) {
        mark("list", "");
        hurdles.forEach(this::item);
        mark("end-list", "");
    }

    private void item(Blocker blocker) {
        if (blocker instanceof Blocker.OneOf either) {
            mark("item", oneOf);
            mark("list", "");
            either.ways().forEach(this::way);
            mark("end-list", "");
        } else {
            mark("item", words.apply((Blocker.Single) blocker));
        }
        mark("end-item", "");
    }

    private void way(List<Blocker> way) {
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
