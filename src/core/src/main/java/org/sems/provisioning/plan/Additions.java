package org.sems.provisioning.plan;

import java.util.ArrayList;
import java.util.List;
import org.sems.provisioning.host.Difference;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.host.ShapeText;

/** What was added to a scheme of a project's own, and what stood there before, so that exactly this can be taken out again. */
final class Additions {
    private static final String ADDED = "+";
    private static final String BEFORE = "=";
    private Shape shape;

    private Additions(Shape shape) {
        this.shape = shape;
    }

    static Additions read(String text) {
        return new Additions(ShapeText.read(text));
    }

    String write() {
        return ShapeText.write(shape);
    }

    Additions and(Kind kind, List<Difference> differences) {
        for (Difference difference : differences) {
            boolean first = shape.part(ADDED + difference.part()).isEmpty();
            List<String> added = new ArrayList<>(shape.part(ADDED + difference.part()));
            added.addAll(difference.added());
            if (first && !kind.grows(difference.part())) {
                shape = shape.with(BEFORE + difference.part(), difference.before());
            }
            shape = shape.with(ADDED + difference.part(), added);
        }
        return this;
    }

    Shape takenOutOf(Kind kind, Shape present) {
        Shape result = present;
        for (String key : shape.parts().keySet()) {
            if (key.startsWith(ADDED)) {
                String part = key.substring(ADDED.length());
                List<String> rest = new ArrayList<>(present.part(part));
                rest.removeAll(shape.part(key));
                result = result.with(part, kind.grows(part) ? rest : shape.part(BEFORE + part));
            }
        }
        return result;
    }
}
