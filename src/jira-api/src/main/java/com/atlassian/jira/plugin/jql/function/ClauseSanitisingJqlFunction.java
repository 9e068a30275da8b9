package com.atlassian.jira.plugin.jql.function;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ClauseSanitisingJqlFunction {
    public com.atlassian.query.operand.FunctionOperand sanitiseOperand(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.operand.FunctionOperand p1);
}
