package org.sems.sandbox.web.field;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sems.sandbox.constants.Constants;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.web.Html;
import org.sems.sandbox.web.field.Inputs.Frame;

/** Inputs of Jira's own fields, with the parameters' names that Jira gives them. */
public final class SystemInputs {
    private static final String NONE = "-1";
    private static final String NOT_CHOSEN = "";

    private final Constants constants;
    private final Projects projects;
    private final SecurityLevels levels;

    public SystemInputs(Constants constants, Projects projects, SecurityLevels levels) {
        this.constants = constants;
        this.projects = projects;
        this.levels = levels;
    }

    /** Empty for what no one enters on a screen. */
    Optional<Html> input(String fieldId, Issue issue, ApplicationUser user, Submitted submitted, Frame frame) {
        boolean fresh = issue.getId() == null;
        return Optional.ofNullable(
                switch (fieldId) {
                    case "summary" ->
                        Inputs.text(frame, "text", one(submitted, fieldId, fresh ? "" : issue.getSummary()));
                    case "description" ->
                        Inputs.area(frame, one(submitted, fieldId, fresh ? "" : issue.getDescription()));
                    case "duedate" ->
                        Inputs.text(
                                frame,
                                "date",
                                one(
                                        submitted,
                                        fieldId,
                                        fresh || issue.getDueDate() == null ? "" : Times.day(issue.getDueDate())));
                    case "assignee" ->
                        Inputs.user(frame, one(submitted, fieldId, fresh ? "" : name(issue.getAssignee())));
                    case "reporter" ->
                        Inputs.user(frame, one(submitted, fieldId, fresh ? name(user) : name(issue.getReporter())));
                    case "priority" ->
                        Inputs.select(
                                frame,
                                choices(constants.priorities()),
                                one(submitted, fieldId, fresh ? defaultPriority() : id(issue.getPriority())));
                    case "resolution" ->
                        Inputs.select(
                                frame,
                                orNone(choices(constants.resolutions()), NOT_CHOSEN, "Please select..."),
                                one(submitted, fieldId, fresh ? "" : id(issue.getResolution())));
                    case "security" ->
                        Inputs.select(
                                frame,
                                orNone(
                                        levels.choices(issue, user).stream()
                                                .map(level ->
                                                        new Choice(level.getId().toString(), level.getName()))
                                                .toList(),
                                        NONE,
                                        "None"),
                                one(submitted, fieldId, level(issue)));
                    case "components" ->
                        Inputs.many(
                                frame,
                                projects.componentsOf(issue.getProjectId()).stream()
                                        .map(each -> new Choice(each.getId().toString(), each.getName()))
                                        .toList(),
                                submitted.texts(
                                        fieldId,
                                        fresh
                                                ? List.of()
                                                : issue.getComponents().stream()
                                                        .map(ProjectComponent::getId)
                                                        .map(String::valueOf)
                                                        .toList()));
                    case "labels" ->
                        Inputs.text(
                                frame,
                                "text",
                                String.join(
                                        " ",
                                        submitted.texts(
                                                fieldId,
                                                fresh
                                                        ? List.of()
                                                        : issue.getLabels().stream()
                                                                .map(Label::getLabel)
                                                                .toList())));
                    default -> null;
                });
    }

    private String level(Issue issue) {
        Optional<Long> level = issue.getId() == null
                ? levels.ofNewIssues(issue.getProjectObject())
                : Optional.ofNullable(issue.getSecurityLevelId());
        return level.map(String::valueOf).orElse(NONE);
    }

    private String defaultPriority() {
        return constants.defaultPriority().map(IssueConstant::getId).orElse("");
    }

    private static String one(Submitted submitted, String name, String otherwise) {
        List<String> texts = submitted.texts(name, otherwise == null ? List.of() : List.of(otherwise));
        return texts.isEmpty() ? "" : texts.get(0);
    }

    private static String name(ApplicationUser user) {
        return user == null ? "" : user.getUsername();
    }

    private static String id(IssueConstant constant) {
        return constant == null ? "" : constant.getId();
    }

    private static List<Choice> choices(Collection<? extends IssueConstant> constants) {
        return constants.stream()
                .map(constant -> new Choice(constant.getId(), constant.getName()))
                .toList();
    }

    private static List<Choice> orNone(List<Choice> choices, String value, String none) {
        List<Choice> all = new ArrayList<>(List.of(new Choice(value, none)));
        all.addAll(choices);
        return all;
    }
}
