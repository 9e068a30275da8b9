package org.sems.provisioning.host;

import java.util.ArrayList;
import java.util.List;

/** A shape as lines of text, one value each. */
public final class ShapeText {
    private ShapeText() {}

    public static String write(Shape shape) {
        StringBuilder text = new StringBuilder();
        shape.parts()
                .forEach((part, values) -> values.forEach(
                        value -> text.append(part).append('\t').append(value).append('\n')));
        return text.toString();
    }

    public static Shape read(String text) {
        Shape shape = Shape.empty();
        for (String line : text.lines().toList()) {
            int tab = line.indexOf('\t');
            List<String> values = new ArrayList<>(shape.part(line.substring(0, tab)));
            values.add(line.substring(tab + 1));
            shape = shape.with(line.substring(0, tab), values);
        }
        return shape;
    }
}
