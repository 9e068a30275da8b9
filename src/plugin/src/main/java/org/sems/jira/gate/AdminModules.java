package org.sems.jira.gate;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.effect.Effect;
import org.sems.gate.Gate;
import org.sems.jira.gate.transition.FunctionPosition;
import org.sems.jira.gate.transition.ModuleArguments;
import org.sems.jira.gate.transition.ParsedGates;
import org.sems.jira.gate.transition.Phase;

/** Our modules that an administrator has put on a transition. */
public final class AdminModules {
    private final ParsedGates gates;

    public AdminModules(ParsedGates gates) {
        this.gates = gates;
    }

    /** All gates that the transition holds, as one. */
    Gate gate(ActionDescriptor action) {
        Stream<Map<?, ?>> validators = validators(action)
                .map(ValidatorDescriptor::getArgs)
                .<Map<?, ?>>map(arguments -> arguments)
                .filter(arguments -> ModuleArguments.isOf(GateValidator.class.getName(), arguments));
        Stream<Map<?, ?>> functions = functions(action)
                .map(FunctionDescriptor::getArgs)
                .<Map<?, ?>>map(arguments -> arguments)
                .filter(arguments ->
                        ModuleArguments.text(arguments, ModuleArguments.GATE).isPresent());
        return new Gate(
                "own",
                Stream.concat(validators, functions)
                        .map(arguments -> ModuleArguments.text(arguments, ModuleArguments.GATE))
                        .distinct()
                        .flatMap(text -> gates.gate(text).demands().stream())
                        .toList());
    }

    /** Whether the function with this text stands where it can carry out its effects. */
    boolean suits(ActionDescriptor action, Optional<String> text, List<Effect> effects) {
        List<FunctionPosition> places = functions(action)
                .filter(function -> isOwn(function.getArgs(), text))
                .map(FunctionPosition::of)
                .toList();
        return places.isEmpty()
                || places.stream().anyMatch(functionPosition -> effects.stream().allMatch(functionPosition::suits));
    }

    private static boolean isOwn(Map<?, ?> arguments, Optional<String> text) {
        return ModuleArguments.text(arguments, ModuleArguments.PHASE)
                        .flatMap(Phase::ofKey)
                        .filter(phase -> phase == Phase.OWN)
                        .isPresent()
                && ModuleArguments.text(arguments, ModuleArguments.EFFECTS).equals(text);
    }

    @SuppressWarnings("unchecked")
    private static Stream<ValidatorDescriptor> validators(ActionDescriptor action) {
        return ((List<ValidatorDescriptor>) action.getValidators()).stream();
    }

    /** Those of ours, of every result. */
    @SuppressWarnings("unchecked")
    public static Stream<FunctionDescriptor> functions(ActionDescriptor action) {
        Stream<ResultDescriptor> results = Stream.concat(
                ((List<ResultDescriptor>) action.getConditionalResults()).stream(),
                Stream.ofNullable(action.getUnconditionalResult()));
        return Stream.concat(
                        results.flatMap(result -> ((List<FunctionDescriptor>) result.getPostFunctions()).stream()),
                        ((List<FunctionDescriptor>) action.getPostFunctions()).stream())
                .filter(function -> ModuleArguments.isOf(EffectFunction.class.getName(), function.getArgs()));
    }
}
