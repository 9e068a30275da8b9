package org.sems.gate.rule;

import java.util.Optional;

/**
 * @param name     as it is written in the catalogue; its label is found under {@code sems.rule.parameter.<name>}, of an effect under
 *                 {@code sems.effect.parameter.<name>}
 * @param optional whether it may be left out
 * @param usual    what holds if it is left out; never written into a workflow
 */
public record Parameter(String name, ParameterKind kind, boolean optional, Optional<String> usual) {

    public static Parameter required(String name, ParameterKind kind) {
        return new Parameter(name, kind, false, Optional.empty());
    }

    public static Parameter optional(String name, ParameterKind kind) {
        return new Parameter(name, kind, true, Optional.empty());
    }

    public static Parameter usually(String name, ParameterKind kind, String usual) {
        return new Parameter(name, kind, true, Optional.of(usual));
    }
}
