package org.sems.sandbox.constants;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;

/** All constants by id and name; null for what is not there. Kinds are named as in Jira: IssueType, Status, Resolution, Priority. */
abstract class StandInConstantsManager implements ConstantsManager {
    private final StoredConstants constants;

    StandInConstantsManager(StoredConstants constants) {
        this.constants = constants;
    }

    @Override
    public Collection<Priority> getPriorities() {
        return constants.priorities();
    }

    @Override
    public Priority getPriorityObject(String id) {
        return constants.priority(id).orElse(null);
    }

    @Override
    public Priority getDefaultPriority() {
        return constants.defaultPriority().orElse(null);
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return constants.resolutions();
    }

    @Override
    public Resolution getResolution(String id) {
        return constants.resolution(id).orElse(null);
    }

    @Override
    public IssueType getIssueType(String id) {
        return constants.issueType(id).orElse(null);
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return constants.issueTypes();
    }

    @Override
    public Collection<IssueType> getRegularIssueTypeObjects() {
        return constants.issueTypes().stream().filter(type -> !type.isSubTask()).toList();
    }

    @Override
    public Collection<IssueType> getSubTaskIssueTypeObjects() {
        return constants.issueTypes().stream().filter(IssueType::isSubTask).toList();
    }

    @Override
    public Status getStatus(String id) {
        return constants.status(id).orElse(null);
    }

    @Override
    public Collection<Status> getStatuses() {
        return constants.statuses();
    }

    @Override
    public Status getStatusByName(String name) {
        return constants.statuses().stream()
                .filter(status -> status.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Status getStatusByNameIgnoreCase(String name) {
        return StoredConstants.named(name, constants.statuses()).orElse(null);
    }

    @Override
    public IssueConstant getConstantByNameIgnoreCase(String kind, String name) {
        return StoredConstants.named(name, ofKind(kind)).orElse(null);
    }

    @Override
    public IssueConstant getIssueConstantByName(String kind, String name) {
        return ofKind(kind).stream()
                .filter(constant -> constant.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private List<? extends IssueConstant> ofKind(String kind) {
        return switch (kind) {
            case "IssueType" -> constants.issueTypes();
            case "Status" -> constants.statuses();
            case "Resolution" -> constants.resolutions();
            case "Priority" -> constants.priorities();
            default -> List.of();
        };
    }
}
