package com.atlassian.jira.bc.issue;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface IssueService {
    public com.atlassian.jira.bc.issue.IssueService.IssueResult getIssue(com.atlassian.jira.user.ApplicationUser p0, Long p1);
    public com.atlassian.jira.bc.issue.IssueService.IssueResult getIssue(com.atlassian.jira.user.ApplicationUser p0, String p1);
    public com.atlassian.jira.bc.issue.IssueService.CreateValidationResult validateCreate(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.IssueInputParameters p1);
    public com.atlassian.jira.bc.issue.IssueService.IssueResult create(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.bc.issue.IssueService.CreateValidationResult p1);
    public com.atlassian.jira.bc.issue.IssueService.IssueResult update(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult p1);
    public com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult validateUpdate(com.atlassian.jira.user.ApplicationUser p0, Long p1, com.atlassian.jira.issue.IssueInputParameters p2);
    public com.atlassian.jira.bc.issue.IssueService.IssueResult update(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult p1, com.atlassian.jira.event.type.EventDispatchOption p2, boolean p3);
    public com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult validateDelete(com.atlassian.jira.user.ApplicationUser p0, Long p1);
    public com.atlassian.jira.util.ErrorCollection delete(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult p1);
    public boolean isEditable(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.user.ApplicationUser p1);
    public com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult validateTransition(com.atlassian.jira.user.ApplicationUser p0, Long p1, int p2, com.atlassian.jira.issue.IssueInputParameters p3);
    public com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult validateTransition(com.atlassian.jira.user.ApplicationUser p0, Long p1, int p2, com.atlassian.jira.issue.IssueInputParameters p3, com.atlassian.jira.workflow.TransitionOptions p4);
    public com.atlassian.jira.bc.issue.IssueService.IssueResult transition(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult p1);
    public com.atlassian.jira.bc.issue.IssueService.AssignValidationResult validateAssign(com.atlassian.jira.user.ApplicationUser p0, Long p1, String p2);
    public com.atlassian.jira.bc.issue.IssueService.IssueResult assign(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.bc.issue.IssueService.AssignValidationResult p1);
    public com.atlassian.jira.issue.IssueInputParameters newIssueInputParameters();
    public com.atlassian.jira.issue.IssueInputParameters newIssueInputParameters(java.util.Map<String, String[]> p0);

    public static class AssignValidationResult extends com.atlassian.jira.bc.issue.IssueService.IssueValidationResult {
        public AssignValidationResult(com.atlassian.jira.issue.MutableIssue p0, com.atlassian.jira.util.ErrorCollection p1, String p2) { super((com.atlassian.jira.issue.MutableIssue) null, (com.atlassian.jira.util.ErrorCollection) null); }
    }

    public static class CreateValidationResult extends com.atlassian.jira.bc.issue.IssueService.IssueValidationResult {
        private CreateValidationResult() { super((com.atlassian.jira.issue.MutableIssue) null, (com.atlassian.jira.util.ErrorCollection) null); }
    }

    public static class DeleteValidationResult extends com.atlassian.jira.bc.issue.IssueService.IssueValidationResult {
        public DeleteValidationResult(com.atlassian.jira.issue.MutableIssue p0, com.atlassian.jira.util.ErrorCollection p1) { super((com.atlassian.jira.issue.MutableIssue) null, (com.atlassian.jira.util.ErrorCollection) null); }
    }

    public static class IssueResult extends com.atlassian.jira.bc.issue.IssueService.IssueValidationResult {
        public IssueResult(com.atlassian.jira.issue.MutableIssue p0, com.atlassian.jira.util.ErrorCollection p1) { super((com.atlassian.jira.issue.MutableIssue) null, (com.atlassian.jira.util.ErrorCollection) null); }
    }

    public static abstract class IssueValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
        public IssueValidationResult(com.atlassian.jira.issue.MutableIssue p0, com.atlassian.jira.util.ErrorCollection p1) { }
        public com.atlassian.jira.issue.MutableIssue getIssue() { throw new UnsupportedOperationException("a declaration carries no code"); }
    }

    public static class TransitionValidationResult extends com.atlassian.jira.bc.ServiceResultImpl {
        public TransitionValidationResult(com.atlassian.jira.issue.MutableIssue p0, com.atlassian.jira.util.ErrorCollection p1, java.util.Map<String, Object> p2, java.util.Map p3, int p4) { }
        public com.atlassian.jira.issue.MutableIssue getIssue() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public java.util.Map getAdditionInputs() { throw new UnsupportedOperationException("a declaration carries no code"); }
        public int getActionId() { throw new UnsupportedOperationException("a declaration carries no code"); }
    }

    public static class UpdateValidationResult extends com.atlassian.jira.bc.issue.IssueService.IssueValidationResult {
        public UpdateValidationResult(com.atlassian.jira.issue.MutableIssue p0, com.atlassian.jira.util.ErrorCollection p1, java.util.Map<String, Object> p2) { super((com.atlassian.jira.issue.MutableIssue) null, (com.atlassian.jira.util.ErrorCollection) null); }
        public java.util.Map<String, Object> getFieldValuesHolder() { throw new UnsupportedOperationException("a declaration carries no code"); }
    }
}
