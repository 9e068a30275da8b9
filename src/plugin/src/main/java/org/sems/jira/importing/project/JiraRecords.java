package org.sems.jira.importing.project;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sems.importing.project.Draft;
import org.sems.importing.project.ImportMark;
import org.sems.importing.project.ImportRecords;
import org.sems.importing.project.ImportRight;
import org.sems.importing.project.ImportedRecord;
import org.sems.importing.project.Origin;
import org.sems.importing.project.Person;
import org.sems.lifecycle.Transition;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** The issues of one project as records, for one user and one import. */
final class JiraRecords implements ImportRecords {
    private static final Map<ImportRight, ProjectPermissionKey> PERMISSIONS = Map.of(
            ImportRight.ASSIGN,
            ProjectPermissions.ASSIGN_ISSUES,
            ImportRight.SCHEDULE,
            ProjectPermissions.SCHEDULE_ISSUES,
            ImportRight.LINK,
            ProjectPermissions.LINK_ISSUES,
            ImportRight.MOVE,
            ProjectPermissions.TRANSITION_ISSUES);

    private final JiraRecordsAccess jira;
    private final Project project;
    private final ApplicationUser user;
    private final Map<String, Set<Long>> issuesByOrigin = new HashMap<>();
    private final Map<String, Set<Long>> issuesById = new HashMap<>();
    private final Map<String, Long> issueByKey = new HashMap<>();
    private final Map<Long, ImportMark> traces;

    JiraRecords(JiraRecordsAccess jira, Project project, ApplicationUser user) {
        this.jira = jira;
        this.project = project;
        this.user = user;
        this.traces = jira.importMarks().read(project.getId());
        jira.recordInCreation()
                .left(project, traces, this::believed)
                .ifPresent(left -> traces.put(left.getKey(), left.getValue()));
        traces.forEach(this::remember);
    }

    private void remember(long issue, ImportMark importMark) {
        issuesByOrigin
                .computeIfAbsent(mark(importMark.recordType(), importMark.origin()), origin -> new TreeSet<>())
                .add(issue);
        issuesById
                .computeIfAbsent(
                        importMark.recordType() + "\n" + importMark.origin().id(), id -> new HashSet<>())
                .add(issue);
    }

    private static String mark(String recordType, Origin origin) {
        return recordType + "\n" + origin.source() + "\n" + origin.id();
    }

    @Override
    public boolean may(ImportRight importRight) {
        return jira.permissions().hasPermission(PERMISSIONS.get(importRight), project, user);
    }

    @Override
    public Optional<ImportedRecord> find(String recordType, Origin origin) {
        return issuesByOrigin.getOrDefault(mark(recordType, origin), Set.of()).stream()
                .flatMap(issue -> found(issue).stream())
                .findFirst();
    }

    @Override
    public Map<String, ImportedRecord> findElsewhere(String recordType, Origin origin) {
        Map<String, ImportedRecord> elsewhere = new TreeMap<>();
        issuesById.getOrDefault(recordType + "\n" + origin.id(), Set.of()).stream()
                .filter(issue -> !traces.get(issue).origin().equals(origin))
                .forEach(issue -> found(issue)
                        .filter(ImportedRecord::visible)
                        .ifPresent(importedRecord ->
                                elsewhere.put(traces.get(issue).origin().source(), importedRecord)));
        return elsewhere;
    }

    private boolean believed(long id) {
        Issue issue = jira.issueManager().getIssueObject(id);
        return issue != null && jira.importMarks().believed(issue, traces.get(id));
    }

    private Optional<ImportedRecord> found(long id) {
        Issue issue = jira.issueManager().getIssueObject(id);
        ImportMark importMark = traces.get(id);
        if (issue == null || !jira.importMarks().believed(issue, importMark)) {
            return Optional.empty();
        }
        boolean visible = jira.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
        if (visible) {
            issueByKey.put(issue.getKey(), id);
        }
        return Optional.of(new ImportedRecord(
                visible ? issue.getKey() : "",
                visible ? issue.getStatus().getName() : "",
                importMark.hash(),
                importMark.complete()));
    }

    @Override
    public boolean keeps(LocalDate day) {
        return jira.input().keeps(day);
    }

    @Override
    public Optional<Person> person(String text) {
        return may(ImportRight.ASSIGN) ? jira.people().named(text, project, user) : Optional.empty();
    }

    @Override
    public List<Problem> check(Draft draft) {
        return Stream.concat(
                        notTheirs(draft).stream(),
                        JiraRefusals.problems(validated(draft).getErrorCollection()).stream())
                .toList();
    }

    /** Jira asks when the record is made; a preview says so before. */
    private Optional<Problem> notTheirs(Draft draft) {
        return jira.mayCreate().refusal(draft.recordType(), project, user);
    }

    private CreateValidationResult validated(Draft draft) {
        return jira.issues().validateCreate(user, jira.input().build(draft, project, user));
    }

    @Override
    public String create(Draft draft) {
        notTheirs(draft).ifPresent(why -> {
            throw new Refused(why);
        });
        CreateValidationResult valid = validated(draft);
        if (!valid.isValid()) {
            throw JiraRefusals.of(valid.getErrorCollection());
        }
        jira.recordInCreation().begin(trace(draft, false), valid.getIssue().getIssueTypeId(), draft.summary());
        IssueResult made = jira.issues().create(user, valid);
        if (!made.isValid()) {
            throw JiraRefusals.of(made.getErrorCollection());
        }
        Issue issue = made.getIssue();
        write(issue.getId(), draft, false);
        issueByKey.put(issue.getKey(), issue.getId());
        return issue.getKey();
    }

    @Override
    public void complete(String key, Draft draft) {
        write(issueByKey.get(key), draft, true);
    }

    private void write(long issue, Draft draft, boolean complete) {
        ImportMark importMark = trace(draft, complete);
        jira.importMarks().write(user, issue, importMark);
        traces.put(issue, importMark);
        remember(issue, importMark);
    }

    private ImportMark trace(Draft draft, boolean complete) {
        return new ImportMark(project.getId(), draft.recordType(), draft.origin(), draft.hash(), complete);
    }

    @Override
    public void link(String linkType, String from, String to) {
        if (!may(ImportRight.LINK)) {
            throw new Refused(Problem.of("import.no-right-to-link"));
        }
        jira.links().link(linkType, issueByKey.get(from), issueByKey.get(to), user);
    }

    @Override
    public void move(String key, List<Transition> path) {
        for (Transition transition : path) {
            IssueInputParameters nothing = jira.issues().newIssueInputParameters();
            nothing.setRetainExistingValuesWhenParameterNotProvided(true);
            TransitionValidationResult valid =
                    jira.issues().validateTransition(user, issueByKey.get(key), transition.id(), nothing);
            if (!valid.isValid()) {
                throw JiraRefusals.of(valid.getErrorCollection());
            }
            IssueResult moved = jira.issues().transition(user, valid);
            if (!moved.isValid()) {
                throw JiraRefusals.of(moved.getErrorCollection());
            }
        }
    }
}
