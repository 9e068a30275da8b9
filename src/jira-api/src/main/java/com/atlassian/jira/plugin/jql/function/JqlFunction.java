package com.atlassian.jira.plugin.jql.function;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface JqlFunction {
    public void init(com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor p0);
    public com.atlassian.jira.util.MessageSet validate(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.operand.FunctionOperand p1, com.atlassian.query.clause.TerminalClause p2);
    public java.util.List<com.atlassian.jira.jql.operand.QueryLiteral> getValues(com.atlassian.jira.jql.query.QueryCreationContext p0, com.atlassian.query.operand.FunctionOperand p1, com.atlassian.query.clause.TerminalClause p2);
    public boolean isList();
    public int getMinimumNumberOfExpectedArguments();
    public String getFunctionName();
    public com.atlassian.jira.JiraDataType getDataType();
}
