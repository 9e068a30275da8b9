package org.sems.sandbox.issue.edit;

import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.sandbox.issue.SandboxIssue;

/** Jira's own fields as far as they are in use, with Jira's checks and words. */
final class SystemFields {
    private static final int LONGEST_SUMMARY = 255;
    private static final int LONGEST_TEXT = 32767;
    private static final int LONGEST_LABEL = 255;
    static final Map<String, SystemField> ALL = Stream.of(
                    new Summary(),
                    new LongText("description", SandboxIssue::getDescription, SandboxIssue::setDescription),
                    new LongText("environment", SandboxIssue::getEnvironment, SandboxIssue::setEnvironment),
                    new Priority(),
                    new Resolution(),
                    new Due(),
                    new Assignee(),
                    new Reporter(),
                    new Labels(),
                    new Components(),
                    new Security())
            .collect(Collectors.toUnmodifiableMap(SystemField::id, Function.identity()));

    private SystemFields() {}

    private record Summary() implements SystemField {
        @Override
        public String id() {
            return "summary";
        }

        @Override
        public void take(Edit edit, String[] given) {
            String text = SystemField.first(given);
            edit.issue().setSummary(text == null ? null : text.strip());
            if (text == null) {
                edit.errors().addError(id(), "You must specify a summary of the issue.");
            } else if (text.contains("\n") || text.contains("\r")) {
                edit.errors().addError(id(), "The summary is invalid because it contains newline characters.");
            } else if (text.length() > LONGEST_SUMMARY) {
                edit.errors().addError(id(), "Summary must be less than " + LONGEST_SUMMARY + " characters.");
            }
        }

        @Override
        public void takeDefault(Edit edit) {
            take(edit, null);
        }

        @Override
        public boolean isEmpty(Edit edit) {
            return edit.issue().getSummary() == null;
        }
    }

    private record LongText(String id, Function<SandboxIssue, String> get, BiConsumer<SandboxIssue, String> set)
            implements SystemField {
        @Override
        public void take(Edit edit, String[] given) {
            String text = SystemField.first(given);
            set.accept(edit.issue(), text);
            if (text != null && text.length() > LONGEST_TEXT) {
                edit.errors()
                        .addError(
                                id, "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
            }
        }

        @Override
        public boolean isEmpty(Edit edit) {
            return get.apply(edit.issue()) == null;
        }
    }

    private record Priority() implements SystemField {
        @Override
        public String id() {
            return "priority";
        }

        @Override
        public void take(Edit edit, String[] given) {
            String id = SystemField.first(given);
            if (id != null && edit.surroundings().constants().priority(id).isEmpty()) {
                edit.errors().addError(id(), "The priority selected is invalid.");
            } else {
                edit.issue().setPriorityId(id);
            }
        }

        @Override
        public void takeDefault(Edit edit) {
            edit.surroundings()
                    .constants()
                    .defaultPriority()
                    .ifPresent(p -> edit.issue().setPriorityId(p.getId()));
        }

        @Override
        public boolean isEmpty(Edit edit) {
            return edit.issue().record().priorityId == null;
        }
    }

    private record Resolution() implements SystemField {
        @Override
        public String id() {
            return "resolution";
        }

        @Override
        public void take(Edit edit, String[] given) {
            String id = SystemField.first(given);
            if (id == null) {
                edit.errors().addError(id(), "Resolution is required.");
            } else if (edit.surroundings().constants().resolution(id).isEmpty()) {
                edit.errors().addError(id(), "The resolution selected is invalid.");
            } else {
                edit.issue().setResolutionId(id);
            }
        }

        @Override
        public boolean isEmpty(Edit edit) {
            return edit.issue().getResolutionId() == null;
        }
    }

    private record Due() implements SystemField {
        @Override
        public String id() {
            return "duedate";
        }

        @Override
        public void take(Edit edit, String[] given) {
            String text = SystemField.first(given);
            Optional<LocalDate> date = text == null ? Optional.empty() : JiraDates.date(text);
            if (text != null && date.isEmpty()) {
                edit.errors()
                        .addError(
                                id(),
                                "You did not enter a valid date. Please enter the date in the format \""
                                        + JiraDates.DATE_PICKER + "\", eg. \""
                                        + JiraDates.format(LocalDate.now(
                                                edit.surroundings().clock())) + '"');
            } else {
                edit.issue()
                        .setDueDate(date.map(d -> Timestamp.valueOf(d.atStartOfDay()))
                                .orElse(null));
            }
        }

        @Override
        public boolean isEmpty(Edit edit) {
            return edit.issue().getDueDate() == null;
        }
    }

    private record Assignee() implements SystemField {
        private static final String AUTOMATIC = "-1";
        private static final long LEAD = 2;

        @Override
        public String id() {
            return "assignee";
        }

        @Override
        public void take(Edit edit, String[] given) {
            String name = SystemField.first(given);
            if (AUTOMATIC.equals(name)) {
                takeDefault(edit);
                return;
            }
            ApplicationUser assignee = name == null
                    ? null
                    : edit.surroundings().directory().byName(name).orElse(null);
            String before = edit.issue().getAssigneeId();
            if (name == null
                    ? before == null
                    : assignee != null && assignee.getKey().equals(before)) {
                return;
            }
            if (!edit.may(ProjectPermissions.ASSIGN_ISSUES)) {
                edit.errors().addError(id(), "You do not have permission to assign issues.");
            } else if (name != null && assignee == null) {
                edit.errors().addError(id(), "User '" + name + "' does not exist.");
            } else if (assignee != null
                    && (!assignee.isActive() || !edit.mayAsAnyone(ProjectPermissions.ASSIGNABLE_USER, assignee))) {
                edit.errors().addError(id(), "User '" + name + "' cannot be assigned issues.");
            } else {
                edit.issue().setAssignee(assignee);
            }
        }

        @Override
        public void takeDefault(Edit edit) {
            Project project = edit.issue().getProjectObject();
            Long type = project.getAssigneeType();
            edit.issue().setAssigneeId(type != null && type == LEAD ? project.getLeadUserKey() : null);
        }

        @Override
        public boolean isEmpty(Edit edit) {
            return edit.issue().getAssigneeId() == null;
        }
    }

    private record Reporter() implements SystemField {
        @Override
        public String id() {
            return "reporter";
        }

        @Override
        public void take(Edit edit, String[] given) {
            String name = SystemField.first(given);
            ApplicationUser reporter = name == null
                    ? null
                    : edit.surroundings().directory().byName(name).orElse(null);
            if (edit.creating() && !edit.may(ProjectPermissions.MODIFY_REPORTER)) {
                takeDefault(edit);
            } else if (name == null) {
                edit.errors().addError(id(), "Reporter is required.");
            } else if (reporter == null) {
                edit.errors().addError(id(), "The reporter specified is not a user.");
            } else if (!reporter.getKey().equals(edit.issue().getReporterId())
                    && !edit.may(ProjectPermissions.MODIFY_REPORTER)) {
                edit.errors().addError(id(), "You do not have permission to modify the reporter.");
            } else {
                edit.issue().setReporter(reporter);
            }
        }

        @Override
        public void takeDefault(Edit edit) {
            edit.issue().setReporter(edit.user());
        }

        @Override
        public boolean isEmpty(Edit edit) {
            return edit.issue().getReporterId() == null;
        }
    }

    private record Labels() implements SystemField {
        @Override
        public String id() {
            return "labels";
        }

        @Override
        public void take(Edit edit, String[] given) {
            Set<Label> labels = new LinkedHashSet<>();
            for (String text : given == null ? new String[0] : given) {
                for (String label : text == null || text.isEmpty() ? new String[0] : new String[] {text}) {
                    if (label.chars().anyMatch(Character::isWhitespace)) {
                        edit.errors().addError(id(), "The label '" + label + "' contains spaces which is invalid.");
                    } else if (label.length() > LONGEST_LABEL) {
                        edit.errors()
                                .addError(
                                        id(),
                                        "The label '" + label
                                                + "' exceeds the maximum length for a single label of 255 characters.");
                    }
                    labels.add(new Label(null, edit.issue().getId(), label));
                }
            }
            edit.issue().setLabels(labels);
        }

        @Override
        public boolean isEmpty(Edit edit) {
            return edit.issue().getLabels().isEmpty();
        }
    }

    private record Components() implements SystemField {
        @Override
        public String id() {
            return "components";
        }

        @Override
        public void take(Edit edit, String[] given) {
            List<com.atlassian.jira.bc.project.component.ProjectComponent> components = new ArrayList<>();
            for (String id : given == null ? new String[0] : given) {
                if (id == null || id.isEmpty() || id.equals("-1")) {
                    continue;
                }
                var known = id.matches("\\d+")
                        ? edit.surroundings().projects().component(Long.parseLong(id))
                        : Optional.<com.atlassian.jira.bc.project.component.ProjectComponent>empty();
                known.filter(c -> c.getProjectId().equals(edit.issue().getProjectId()))
                        .ifPresentOrElse(
                                components::add,
                                () -> edit.errors().addError(id(), "Component with id '" + id + "' does not exist."));
            }
            edit.issue().setComponent(components);
        }

        @Override
        public boolean isEmpty(Edit edit) {
            return edit.issue().getComponents().isEmpty();
        }
    }

    private record Security() implements SystemField {
        @Override
        public String id() {
            return "security";
        }

        @Override
        public void take(Edit edit, String[] given) {
            String text = SystemField.first(given);
            Long level = text == null || text.equals("-1")
                    ? null
                    : text.matches("\\d+") ? Long.valueOf(text) : Long.valueOf(Long.MIN_VALUE);
            Long before = edit.issue().getSecurityLevelId();
            if (java.util.Objects.equals(level, before)) {
                return;
            }
            if (!edit.maySetSecurity()) {
                edit.errors().addError(id(), "You do not have permission to set the security level.");
            } else if (level != null
                    && levels(edit).stream().noneMatch(l -> l.getId().equals(level))) {
                edit.errors().addError(id(), "The security level selected is invalid.");
            } else {
                edit.issue().setSecurityLevelId(level);
            }
        }

        @Override
        public void takeDefault(Edit edit) {
            manager(edit)
                    .map(m -> m.getDefaultSecurityLevel(edit.issue().getProjectObject()))
                    .ifPresent(edit.issue()::setSecurityLevelId);
        }

        @Override
        public boolean isEmpty(Edit edit) {
            return edit.issue().getSecurityLevelId() == null;
        }

        private static Collection<IssueSecurityLevel> levels(Edit edit) {
            return manager(edit)
                    .<Collection<IssueSecurityLevel>>map(m -> edit.issue().isCreated()
                            ? m.getUsersSecurityLevels(edit.issue(), edit.user())
                            : m.getUsersSecurityLevels(edit.issue().getProjectObject(), edit.user()))
                    .orElse(List.of());
        }

        private static Optional<IssueSecurityLevelManager> manager(Edit edit) {
            return edit.surroundings().services().find(IssueSecurityLevelManager.class);
        }
    }
}
