package org.sems.gate.rule;

import java.util.Collection;
import java.util.List;
import org.sems.rating.RatingStage;
import org.sems.record.Direction;

/**
 * Something that a reason names by its keys, and a user reads by their names: an argument of a problem.
 * {@link #toString()} gives the keys, for logs; the plugin gives the field's name in Jira, the role's, the person's and
 * so on, since only it knows what an administrator has called them.
 */
public record Term(Kind kind, List<String> keys) {

    /** What the keys are keys of. A link type is read from one of its ends: "raises" or "is raised by". */
    public enum Kind {
        FIELD,
        ROLE,
        DUTY,
        RECORD_TYPE,
        STAGE,
        APPROVAL,
        LINK_OUTWARD,
        LINK_INWARD,
        PERSON,
        RULE
    }

    public Term {
        keys = List.copyOf(keys);
    }

    public static Term field(String key) {
        return new Term(Kind.FIELD, List.of(key));
    }

    public static Term stage(RatingStage stage) {
        return new Term(Kind.STAGE, List.of(stage.key()));
    }

    public static Term person(String userKey) {
        return new Term(Kind.PERSON, List.of(userKey));
    }

    public static Term link(String type, Direction direction) {
        return new Term(direction == Direction.OUTWARD ? Kind.LINK_OUTWARD : Kind.LINK_INWARD, List.of(type));
    }

    public static Term of(Kind kind, Collection<String> keys) {
        return new Term(kind, keys.stream().sorted().toList());
    }

    @Override
    public String toString() {
        return String.join(", ", keys);
    }
}
