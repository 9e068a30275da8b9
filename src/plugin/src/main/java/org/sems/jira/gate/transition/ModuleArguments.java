package org.sems.jira.gate.transition;

import java.util.Map;
import java.util.Optional;
import org.sems.jira.provisioning.workflow.text.SemsModules;

/** What workflows store with our module classes. */
public final class ModuleArguments {
    public static final String GATE = SemsModules.GATE;
    public static final String EFFECTS = SemsModules.EFFECTS;
    public static final String PHASE = SemsModules.PHASE;

    private static final String CLASS = "class.name";

    private ModuleArguments() {}

    /** Stored workflows come back with blanks around their arguments. */
    public static Optional<String> text(Map<?, ?> arguments, String name) {
        return Optional.ofNullable(arguments.get(name))
                .map(String::valueOf)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Whether what is stored is a module of this class. */
    public static boolean isOf(String className, Map<?, ?> arguments) {
        return text(arguments, CLASS).filter(className::equals).isPresent();
    }
}
