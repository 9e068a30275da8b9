package org.sems.jira.nextsteps;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.effect.Effect;
import org.sems.jira.gate.AdminModules;
import org.sems.jira.gate.GateCondition;
import org.sems.jira.gate.GateValidator;
import org.sems.jira.gate.transition.ModuleArguments;
import org.sems.jira.gate.transition.ParsedGates;
import org.sems.nextsteps.Restriction;
import org.sems.nextsteps.StoredGate;
import org.sems.problem.Refused;

/** Finds our gates among the validators and conditions of a transition. */
public final class ReadGates {
    private final ParsedGates parsed;

    public ReadGates(ParsedGates parsed) {
        this.parsed = parsed;
    }

    List<StoredGate> validating(ActionDescriptor action) {
        return ours(action).map(ValidatorDescriptor::getArgs).map(this::gate).toList();
    }

    /** The effects of our functions on the transition, each once; a text that cannot be read has none. */
    List<Effect> effects(ActionDescriptor action) {
        return AdminModules.functions(action)
                .map(FunctionDescriptor::getArgs)
                .map(arguments -> ModuleArguments.text((Map<?, ?>) arguments, ModuleArguments.EFFECTS))
                .distinct()
                .flatMap(text -> effects(text).stream())
                .toList();
    }

    private List<Effect> effects(Optional<String> text) {
        try {
            return parsed.effects(text);
        } catch (Refused unreadable) {
            return List.of();
        }
    }

    boolean isGated(ActionDescriptor action) {
        return ours(action).findAny().isPresent() || names(restriction(action));
    }

    Restriction restriction(ActionDescriptor action) {
        return Optional.ofNullable(action.getRestriction())
                .<Restriction>map(restriction -> new Restriction.All(parts(restriction.getConditions())))
                .orElse(Restriction.NONE);
    }

    private List<Restriction> parts(List<?> conditions) {
        return conditions.stream().map(this::part).toList();
    }

    private Restriction group(ConditionsDescriptor group) {
        List<Restriction> parts = parts(group.getConditions());
        return "OR".equalsIgnoreCase(group.getType()) ? new Restriction.Any(parts) : new Restriction.All(parts);
    }

    private Restriction part(Object part) {
        if (part instanceof ConditionsDescriptor group) {
            return group(group);
        }
        return part instanceof ConditionDescriptor condition
                        && ModuleArguments.isOf(GateCondition.class.getName(), condition.getArgs())
                        && !condition.isNegate()
                ? new Restriction.Gated(gate(condition.getArgs()))
                : new Restriction.Foreign();
    }

    private StoredGate gate(Map<?, ?> arguments) {
        try {
            return new StoredGate.Readable(parsed.gate(ModuleArguments.text(arguments, ModuleArguments.GATE)));
        } catch (Refused unreadable) {
            return new StoredGate.Unreadable(ParsedGates.forUsers(unreadable.problems()));
        }
    }

    private static boolean names(Restriction restriction) {
        if (restriction instanceof Restriction.All all) {
            return all.parts().stream().anyMatch(ReadGates::names);
        }
        return restriction instanceof Restriction.Any any
                ? any.parts().stream().anyMatch(ReadGates::names)
                : restriction instanceof Restriction.Gated;
    }

    @SuppressWarnings("unchecked")
    private static Stream<ValidatorDescriptor> ours(ActionDescriptor action) {
        return ((List<ValidatorDescriptor>) action.getValidators())
                .stream().filter(validator -> ModuleArguments.isOf(GateValidator.class.getName(), validator.getArgs()));
    }
}
