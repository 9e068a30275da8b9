package org.sems.sandbox.web.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;

/** What an app may add to a transition, and where it stands in the descriptor. */
@SuppressWarnings("unchecked")
enum Kind {
    CONDITION("Condition", "workflow-condition", "condition-class", "Conditions") {
        @Override
        List<AbstractDescriptor> within(ActionDescriptor action) {
            return action.getRestriction() == null
                    ? List.of()
                    : action.getRestriction().getConditions();
        }

        @Override
        Map<String, String> arguments(AbstractDescriptor part) {
            return part instanceof ConditionDescriptor condition ? condition.getArgs() : Map.of();
        }

        /** To the outermost conditions, all of which must hold unless they are joined otherwise already. */
        @Override
        void add(ActionDescriptor action, Map<String, String> arguments) {
            if (action.getRestriction() == null) {
                action.setRestriction(new RestrictionDescriptor());
            }
            List<AbstractDescriptor> outermost = within(action);
            if (outermost.stream().noneMatch(ConditionsDescriptor.class::isInstance)) {
                ConditionsDescriptor all = new ConditionsDescriptor();
                all.setType("AND");
                all.getConditions().addAll(outermost);
                outermost.clear();
                outermost.add(all);
            }
            ConditionDescriptor made = new ConditionDescriptor();
            made.setType("class");
            made.getArgs().putAll(arguments);
            ConditionsDescriptor group = (ConditionsDescriptor) outermost.get(0);
            if (!"OR".equals(group.getType())) { // a group of one is stored without a word on how it joins
                group.setType("AND");
            }
            group.getConditions().add(made);
        }
    },

    VALIDATOR("Validator", "workflow-validator", "validator-class", "Validators") {
        @Override
        List<AbstractDescriptor> within(ActionDescriptor action) {
            return action.getValidators();
        }

        @Override
        Map<String, String> arguments(AbstractDescriptor part) {
            return ((ValidatorDescriptor) part).getArgs();
        }

        @Override
        void add(ActionDescriptor action, Map<String, String> arguments) {
            ValidatorDescriptor made = new ValidatorDescriptor();
            made.setType("class");
            made.getArgs().putAll(arguments);
            within(action).add(made);
        }
    },

    FUNCTION("PostFunction", "workflow-function", "function-class", "Post functions") {
        @Override
        List<AbstractDescriptor> within(ActionDescriptor action) {
            return action.getUnconditionalResult().getPostFunctions();
        }

        @Override
        Map<String, String> arguments(AbstractDescriptor part) {
            return ((FunctionDescriptor) part).getArgs();
        }

        /** In front of all others; who adds it moves it. */
        @Override
        void add(ActionDescriptor action, Map<String, String> arguments) {
            FunctionDescriptor made = new FunctionDescriptor();
            made.setType("class");
            made.getArgs().putAll(arguments);
            within(action).add(0, made);
        }
    };

    /** As Jira's addresses call it. */
    final String called;

    final String module;
    final String classElement;
    final String title;

    Kind(String called, String module, String classElement, String title) {
        this.called = called;
        this.module = module;
        this.classElement = classElement;
        this.title = title;
    }

    /** What stands there, to be changed. */
    abstract List<AbstractDescriptor> within(ActionDescriptor action);

    abstract Map<String, String> arguments(AbstractDescriptor part);

    abstract void add(ActionDescriptor action, Map<String, String> arguments);

    static Kind called(String name) {
        for (Kind kind : values()) {
            if (kind.called.equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** What stands inside of a group of conditions; nothing stands inside of anything else. */
    static List<AbstractDescriptor> inside(AbstractDescriptor part) {
        return part instanceof ConditionsDescriptor group ? group.getConditions() : List.of();
    }
}
