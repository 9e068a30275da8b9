package org.sems.jira.gate.transition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sems.jira.gate.EffectFunction;

/** Where an {@link EffectFunction} stands among Jira's post functions. */
public enum Phase {
    /** Before the issue is created. */
    CREATE,
    /** After the issue was created. */
    CREATED,
    /** Before the changes of the transition are written to the history. */
    DECIDE,
    /** After the event of the transition. */
    FOLLOW,
    /** Anywhere an administrator has put it: it finds out by itself what to do there. */
    OWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Phase> ofKey(String key) {
        return Arrays.stream(values()).filter(phase -> phase.key().equals(key)).findFirst();
    }
}
