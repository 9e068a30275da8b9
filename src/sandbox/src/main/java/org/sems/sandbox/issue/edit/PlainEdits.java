package org.sems.sandbox.issue.edit;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Set;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.SandboxIssue;
import org.sems.sandbox.issue.Surroundings;

/** What an app or an import does to an issue by itself: no screen, no permission, no workflow and no event. */
public final class PlainEdits {
    private final Surroundings surroundings;
    private final IssueWriter writer;

    public PlainEdits(Surroundings surroundings, IssueWriter writer) {
        this.surroundings = surroundings;
        this.writer = writer;
    }

    /** Sets on the working copy what is given; a value that its field's type refuses is an error here too. */
    public ErrorCollection set(ApplicationUser user, MutableIssue issue, IssueInputParameters input) {
        ErrorCollection errors = new SimpleErrorCollection();
        input.setSkipScreenCheck(true);
        new Input(new Edit(user, (SandboxIssue) issue, errors, false, true, surroundings), input, Set.of()).take();
        return errors;
    }

    /** A working copy of an issue that is not there yet. */
    public MutableIssue draft(Project project, String typeId) {
        SandboxIssue issue = SandboxIssue.of(surroundings, new IssueRecord());
        issue.setProjectId(project.getId());
        issue.setIssueTypeId(typeId);
        return issue;
    }

    /** Stores and indexes the draft as it stands. */
    public void plant(MutableIssue draft, ApplicationUser creator) {
        writer.create((SandboxIssue) draft, creator);
    }
}
