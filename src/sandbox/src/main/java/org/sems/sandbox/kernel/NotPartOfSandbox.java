package org.sems.sandbox.kernel;

/** What Jira offers and the sandbox does not: the answer names it, so that nobody takes silence for behaviour. */
public final class NotPartOfSandbox extends UnsupportedOperationException {

    /** @param what a member of Jira's API, as {@code IssueManager.getIssueObject} */
    public NotPartOfSandbox(String what) {
        super(what + " is not part of the sandbox");
    }
}
