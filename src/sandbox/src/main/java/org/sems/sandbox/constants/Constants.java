package org.sems.sandbox.constants;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.List;
import java.util.Optional;

/** Issue types, statuses, resolutions and priorities, each in its order. */
public interface Constants {
    List<IssueType> issueTypes();

    List<Status> statuses();

    List<Resolution> resolutions();

    List<Priority> priorities();

    Optional<IssueType> issueType(String id);

    Optional<Status> status(String id);

    Optional<Resolution> resolution(String id);

    Optional<Priority> priority(String id);

    Optional<Priority> defaultPriority();
}
