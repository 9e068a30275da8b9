package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;

/** The sandbox's own version: Jira's declaration, whose nested results carry code. */
public interface IssueService {
    IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueResult getIssue(ApplicationUser user, String issueKey);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters input);

    IssueResult create(ApplicationUser user, CreateValidationResult validated);

    UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters input);

    IssueResult update(ApplicationUser user, UpdateValidationResult validated);

    IssueResult update(
            ApplicationUser user, UpdateValidationResult validated, EventDispatchOption event, boolean sendMail);

    DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

    ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated);

    boolean isEditable(Issue issue, ApplicationUser user);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters input);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters input, TransitionOptions options);

    IssueResult transition(ApplicationUser user, TransitionValidationResult validated);

    AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee);

    IssueResult assign(ApplicationUser user, AssignValidationResult validated);

    IssueInputParameters newIssueInputParameters();

    IssueInputParameters newIssueInputParameters(Map<String, String[]> parameters);

    /** What every result has: the issue, or null where there is none, and the errors. */
    abstract class IssueValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;

        public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    class IssueResult extends IssueValidationResult {
        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    class CreateValidationResult extends IssueValidationResult {

        public CreateValidationResult(MutableIssue issue, ErrorCollection errors, Map<String, Object> values) {
            super(issue, errors);
        }
    }

    class UpdateValidationResult extends IssueValidationResult {
        private final Map<String, Object> values;

        public UpdateValidationResult(MutableIssue issue, ErrorCollection errors, Map<String, Object> values) {
            super(issue, errors);
            this.values = values;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return values;
        }
    }

    class DeleteValidationResult extends IssueValidationResult {
        public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    class AssignValidationResult extends IssueValidationResult {

        public AssignValidationResult(MutableIssue issue, ErrorCollection errors, String assigneeId) {
            super(issue, errors);
        }
    }

    @SuppressWarnings("rawtypes")
    class TransitionValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;
        private final Map inputs;
        private final int actionId;

        public TransitionValidationResult(
                MutableIssue issue, ErrorCollection errors, Map<String, Object> values, Map inputs, int actionId) {
            super(errors);
            this.issue = issue;
            this.inputs = inputs;
            this.actionId = actionId;
        }

        public MutableIssue getIssue() {
            return issue;
        }

        public Map getAdditionInputs() {
            return inputs;
        }

        public int getActionId() {
            return actionId;
        }
    }
}
