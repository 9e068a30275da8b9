package org.sems.effect;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sems.gate.Node;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Form;
import org.sems.gate.rule.Parameter;

/**
 * A line of the effect book.
 *
 * @param name       as it is written in the catalogue and stored in workflows: never renamed. What a user reads is found
 *                   under {@link #nameKey()} and {@link #helpKey()}
 * @param type       the class of its effects, by which the host finds what carries them out
 * @param moment     on which transitions it may stand
 * @param form       {@code PLAIN} or {@code NAMED}; an effect without required parameters may be written as its name alone
 * @param parameters in the order in which a form asks for them; {@code when} is one of every effect and not listed
 * @param bind       makes the effect of checked arguments and of the condition under which it takes place
 */
public record EffectEntry(
        String name,
        Class<? extends Effect> type,
        Moment moment,
        Form form,
        List<Parameter> parameters,
        BiFunction<Arguments, Optional<Node>, Effect> bind) {

    /** On which transitions an effect may stand. */
    public enum Moment {
        ANY,
        /** A record that is just created has no links and no history. */
        AFTER_CREATION,
        CREATION
    }

    public EffectEntry {
        parameters = List.copyOf(parameters);
    }

    /** i18n key of the effect's name in words. */
    public String nameKey() {
        return "sems.effect.name." + name;
    }

    /** i18n key of one sentence on what the effect does. */
    public String helpKey() {
        return "sems.effect.help." + name;
    }
}
