package org.sems.jira.gate.transition;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sems.effect.Effect;
import org.sems.jira.gate.EffectFunction;

/** Where an administrator has put an {@link EffectFunction} among Jira's post functions, and what it can do there. */
public enum FunctionPosition {
    /** There is no record yet: its values can be set, and nothing else. */
    BEFORE_CREATION,
    /** The record is stored: what is set now is lost. */
    AFTER_CREATION,
    BEFORE_HISTORY,
    /** The changes are stored: what is set now is lost. */
    AFTER_HISTORY,
    /** Nothing of Jira's is there that stores anything, or this is not known. */
    UNKNOWN;

    private static final String CREATES = "com.atlassian.jira.workflow.function.issue.IssueCreateFunction";
    private static final String WRITES = "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction";

    public boolean suits(Effect effect) {
        return switch (this) {
            case BEFORE_CREATION -> !effect.needsTheRecord();
            case AFTER_CREATION -> effect.needsTheRecord();
            case AFTER_HISTORY -> effect.isOnOtherRecords();
            case BEFORE_HISTORY, UNKNOWN -> true;
        };
    }

    public static FunctionPosition of(FunctionDescriptor function) {
        List<FunctionDescriptor> all = siblings(function.getParent()).toList();
        int own = IntStream.range(0, all.size())
                .filter(index -> all.get(index) == function)
                .findFirst()
                .orElse(-1);
        if (own < 0) {
            return UNKNOWN;
        }
        return first(all, CREATES)
                .map(index -> own < index ? BEFORE_CREATION : AFTER_CREATION)
                .or(() -> first(all, WRITES).map(index -> own < index ? BEFORE_HISTORY : AFTER_HISTORY))
                .orElse(UNKNOWN);
    }

    private static Optional<Integer> first(List<FunctionDescriptor> functions, String className) {
        return IntStream.range(0, functions.size())
                .filter(index ->
                        ModuleArguments.isOf(className, functions.get(index).getArgs()))
                .boxed()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private static Stream<FunctionDescriptor> siblings(AbstractDescriptor parent) {
        if (parent instanceof ResultDescriptor result) {
            return ((List<FunctionDescriptor>) result.getPostFunctions()).stream();
        }
        return parent instanceof ActionDescriptor action
                ? ((List<FunctionDescriptor>) action.getPostFunctions()).stream()
                : Stream.empty();
    }
}
