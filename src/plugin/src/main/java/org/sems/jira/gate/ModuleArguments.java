package org.sems.jira.gate;

import java.util.Map;
import java.util.Optional;
import org.sems.jira.provisioning.workflow.SemsModules;

/** What workflows store with our module classes. */
public final class ModuleArguments {
    public static final String GATE = SemsModules.GATE;
    static final String EFFECTS = SemsModules.EFFECTS;
    static final String PHASE = SemsModules.PHASE;

    private ModuleArguments() {
    }

    /** Stored workflows come back with blanks around their arguments. */
    public static Optional<String> text(Map<?, ?> arguments, String name) {
        return Optional.ofNullable(arguments.get(name)).map(String::valueOf).map(String::strip).filter(text -> !text.isEmpty());
    }
}
