package org.sems.jira.gate.transition;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.sems.record.FieldValue;

/** What Jira tells a condition, a validator or a function of the transition in which they run. */
public final class RunningTransition {
    private static final String FIELD_SCREEN = "fieldscreen";
    /** The group that a comment is for, and the id of the role. */
    private static final List<String> RESTRICTIONS = List.of("commentLevel", "roleLevel");

    private static final String PASSED = "org.sems.gate-passed";
    private final Map<?, ?> variables;

    public RunningTransition(Map<?, ?> variables) {
        this.variables = variables;
    }

    /** With the values that the transition's screen gave it. */
    public MutableIssue issue() {
        return (MutableIssue) variables.get("issue");
    }

    /** As it was before the transition; while it is being created, as it shall be. A condition sees no other. */
    public Issue before() {
        Issue original = (Issue) variables.get(WorkflowFunctionUtils.ORIGINAL_ISSUE_KEY);
        return original == null ? (Issue) variables.get("issue") : original;
    }

    /** Whether it creates the issue: then there is none before it. */
    public boolean isCreation() {
        return variables.get(WorkflowFunctionUtils.ORIGINAL_ISSUE_KEY) == null;
    }

    /** Whether the gate was passed, as a function that ran before has decided in this very transition; empty if none has. */
    public Optional<Boolean> decision() {
        return Optional.ofNullable(variables.get(PASSED)).map(Boolean.TRUE::equals);
    }

    /** Functions may write to the variables, which end with the transition; validators and conditions may not. */
    @SuppressWarnings("unchecked")
    public void decided(boolean passed) {
        ((Map<Object, Object>) variables).put(PASSED, passed);
    }

    /** Key of the user; empty if nobody is logged in. */
    public Optional<String> actor() {
        return Optional.ofNullable(WorkflowUtil.getCallerKey(variables));
    }

    /** The comment that is given with the transition, if everybody may read it who may see the record. One that shows nothing is none. */
    public Optional<String> reason() {
        return comment().filter(text -> !isRestricted()).map(String::strip);
    }

    /**
     * Whether there is a comment that is for the members of a group or a role only: its text must not be shown to
     * others.
     */
    boolean hasRestrictedComment() {
        return comment().isPresent() && isRestricted();
    }

    private Optional<String> comment() {
        return text("comment").filter(text -> !FieldValue.words(text).isEmpty());
    }

    private boolean isRestricted() {
        return RESTRICTIONS.stream()
                .anyMatch(name -> text(name).filter(value -> !value.isEmpty()).isPresent());
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::valueOf);
    }

    /** Id of the transition in its workflow; -1 if Jira does not tell. */
    int actionId() {
        return variables.get("actionId") instanceof Number id ? id.intValue() : -1;
    }

    public Optional<ActionDescriptor> action() {
        return variables.get("descriptor") instanceof WorkflowDescriptor workflow
                        && variables.get("actionId") instanceof Number id
                ? Optional.ofNullable(workflow.getAction(id.intValue()))
                : Optional.empty();
    }

    public String name() {
        return action().map(ActionDescriptor::getName).orElse("");
    }

    /** Id of the screen on which the transition asks. */
    Optional<Long> screen() {
        return action().filter(action -> FIELD_SCREEN.equals(action.getView()))
                .map(action -> action.getMetaAttributes().get("jira.fieldscreen.id"))
                .map(String::valueOf)
                .filter(StringUtils::isNumeric)
                .map(Long::valueOf);
    }
}
