package com.atlassian.jira.plugin.jql.function;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public abstract class AbstractJqlFunction implements com.atlassian.jira.plugin.jql.function.JqlFunction {
    public AbstractJqlFunction() { }
    public void init(com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor p0) { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected com.atlassian.jira.util.MessageSet validateNumberOfArgs(com.atlassian.query.operand.FunctionOperand p0, int p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public String getFunctionName() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public boolean isList() { throw new UnsupportedOperationException("a declaration carries no code"); }
    protected com.atlassian.jira.util.I18nHelper getI18n() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
