package org.sems.appointment;

import java.util.List;
import java.util.Optional;

/**
 * What somebody is appointed to.
 *
 * @param duty   such as {@link #ACCOUNTABLE_MANAGER}
 * @param deputy acts on behalf of the person who holds the duty, and only while there is one
 */
public record Post(String duty, boolean deputy) {

    public static final String ACCOUNTABLE_MANAGER = "accountable-manager";

    /** Every post that a SeMS has. */
    public static final List<Post> ALL = List.of(of(ACCOUNTABLE_MANAGER), deputyOf(ACCOUNTABLE_MANAGER));

    public static Post of(String duty) {
        return new Post(duty, false);
    }

    public static Post deputyOf(String duty) {
        return new Post(duty, true);
    }

    public static Optional<Post> read(String text) {
        return ALL.stream().filter(post -> post.text().equals(text)).findFirst();
    }

    /** {@code accountable-manager} or {@code deputy-accountable-manager}. */
    public String text() {
        return deputy ? "deputy-" + duty : duty;
    }
}
