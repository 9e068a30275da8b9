package org.sems.sandbox.constants;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.List;
import java.util.Optional;
import org.sems.sandbox.config.Shelves;

/** The constants as documents, a shelf a kind. */
final class StoredConstants implements Constants {
    private static final String MEDIUM = "3";

    final ConstantShelf<IssueType> issueTypes;
    final ConstantShelf<Status> statuses;
    final ConstantShelf<Resolution> resolutions;
    final ConstantShelf<Priority> priorities;

    StoredConstants(Shelves shelves) {
        this.issueTypes = new ConstantShelf<>(shelves, "issue-type", "An issue type", SandboxIssueType.class);
        this.statuses = new ConstantShelf<>(shelves, "status", "A status", SandboxStatus.class);
        this.resolutions = new ConstantShelf<>(shelves, "resolution", "A resolution", SandboxResolution.class);
        this.priorities = new ConstantShelf<>(shelves, "priority", "A priority", SandboxPriority.class);
    }

    @Override
    public List<IssueType> issueTypes() {
        return issueTypes.all();
    }

    @Override
    public List<Status> statuses() {
        return statuses.all();
    }

    @Override
    public List<Resolution> resolutions() {
        return resolutions.all();
    }

    @Override
    public List<Priority> priorities() {
        return priorities.all();
    }

    @Override
    public Optional<IssueType> issueType(String id) {
        return issueTypes.find(id);
    }

    @Override
    public Optional<Status> status(String id) {
        return statuses.find(id);
    }

    @Override
    public Optional<Resolution> resolution(String id) {
        return resolutions.find(id);
    }

    @Override
    public Optional<Priority> priority(String id) {
        return priorities.find(id);
    }

    @Override
    public Optional<Priority> defaultPriority() {
        return priorities.find(MEDIUM);
    }

    static <T extends IssueConstant> Optional<T> named(String name, List<T> among) {
        return among.stream()
                .filter(constant -> constant.getName().equalsIgnoreCase(name))
                .findFirst();
    }
}
