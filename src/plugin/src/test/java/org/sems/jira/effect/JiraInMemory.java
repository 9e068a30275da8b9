package org.sems.jira.effect;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** As much of Jira as raising a record needs. It can be stopped before or after any of its steps. */
final class JiraInMemory implements EffectMarks {
    static final long PROJECT = 77;
    static final String ISSUE_TYPE = "10007";
    final IssueService service = mock(IssueService.class);
    final IssueManager issues = mock(IssueManager.class);
    final IssueLinkManager links = mock(IssueLinkManager.class);
    final Map<Long, MutableIssue> stored = new TreeMap<>();
    final Map<Long, String> marks = new HashMap<>();
    final List<String> linked = new ArrayList<>();
    private int stepsLeft = Integer.MAX_VALUE;
    private long now;

    JiraInMemory() throws Exception {
        when(issues.getIssueObject(anyLong())).thenAnswer(asked -> stored.get(asked.<Long>getArgument(0)));
        when(issues.getIssueIdsForProject(PROJECT)).thenAnswer(asked -> List.copyOf(stored.keySet()));
        IssueInputParameters input = mock(
                IssueInputParameters.class,
                asked -> asked.getMethod().getReturnType() == IssueInputParameters.class ? asked.getMock() : null);
        when(service.newIssueInputParameters()).thenReturn(input);
        when(service.validateCreate(any(), any())).thenAnswer(asked -> step(this::validated));
        when(service.create(any(), any(CreateValidationResult.class)))
                .thenAnswer(asked -> step(() -> created(asked.getArgument(1))));
        when(links.getIssueLink(anyLong(), anyLong(), anyLong()))
                .thenAnswer(asked -> linked.contains(asked.getArgument(0) + ">" + asked.getArgument(1))
                        ? mock(IssueLink.class)
                        : null);
        doAnswer(asked -> step(() -> linked.add(asked.getArgument(0) + ">" + asked.getArgument(1))))
                .when(links)
                .createIssueLink(anyLong(), anyLong(), anyLong(), any(), any());
    }

    void killAfter(int steps) {
        stepsLeft = steps;
    }

    void at(long millis) {
        now = millis;
    }

    MutableIssue plant(long id, String summary, String creator, long created) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("SEM-" + id);
        when(issue.getProjectId()).thenReturn(PROJECT);
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn("SEM");
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getSummary()).thenReturn(summary);
        when(issue.getCreatorId()).thenReturn(creator);
        when(issue.getIssueTypeId()).thenReturn(ISSUE_TYPE);
        when(issue.getCreated()).thenReturn(new Timestamp(created));
        stored.put(id, issue);
        return issue;
    }

    private <T> T step(Step<T> step) throws Exception {
        tick();
        T result = step.done();
        tick();
        return result;
    }

    private void tick() {
        if (stepsLeft-- <= 0) {
            throw new Killed();
        }
    }

    private CreateValidationResult validated() {
        CreateValidationResult valid = mock(CreateValidationResult.class);
        MutableIssue issue = mock(MutableIssue.class);
        when(valid.isValid()).thenReturn(true);
        when(valid.getIssue()).thenReturn(issue);
        return valid;
    }

    private IssueResult created(CreateValidationResult valid) {
        MutableIssue made = plant(1_000 + stored.size(), "Correct: SEM-1 Gate left open", "ann", now);
        IssueResult result = mock(IssueResult.class);
        when(result.isValid()).thenReturn(true);
        when(result.getIssue()).thenReturn(made);
        return result;
    }

    @Override
    public Optional<String> find(long issue) {
        return Optional.ofNullable(marks.get(issue));
    }

    @Override
    public void write(ApplicationUser actor, long issue, String effectKey) {
        try {
            step(() -> marks.put(issue, effectKey));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step<T> {
        T done() throws Exception;
    }
}
