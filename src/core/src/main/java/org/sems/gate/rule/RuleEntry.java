package org.sems.gate.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of the rule book.
 *
 * @param name       as it is written in the catalogue and stored in workflows: never renamed. What a user reads is found
 *                   under {@link #nameKey()} and {@link #helpKey()}
 * @param parameters in the order in which a form asks for them; none for a rule that is written {@code no-review-is-open: {}}
 * @param bind       makes the rule; the arguments have been checked
 */
public record RuleEntry(String name, Form form, List<Parameter> parameters, Function<Arguments, Rule> bind) {

    public RuleEntry {
        parameters = List.copyOf(parameters);
    }

    /** i18n key of the rule's name in words. */
    public String nameKey() {
        return "sems.rule." + name;
    }

    /** i18n key of one sentence on what the rule asks. */
    public String helpKey() {
        return "sems.rule." + name + ".help";
    }

    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(parameterName))
                .findFirst();
    }
}
