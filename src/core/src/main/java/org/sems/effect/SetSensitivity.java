package org.sems.effect;

import java.util.Optional;
import org.sems.gate.Node;
import org.sems.gate.rule.Arguments;

/**
 * The record becomes at least as sensitive as this; one that is more so stays as it is.
 *
 * @param level key of a sensitivity level of the profile, or {@link #DEFAULT}
 */
public record SetSensitivity(String level, Optional<Node> when) implements Effect {

    /** The level that the profile gives to new records. */
    public static final String DEFAULT = "default";

    @Override
    public Arguments arguments() {
        return new GivenArguments().word("level", level).arguments();
    }
}
