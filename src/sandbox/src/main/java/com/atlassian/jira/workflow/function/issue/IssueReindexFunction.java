package com.atlassian.jira.workflow.function.issue;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Jira's own: asks for a reindex. Indexing is held until the commit anyway (B2), and follows from what was written. */
@SuppressWarnings("rawtypes")
public class IssueReindexFunction extends AbstractJiraFunctionProvider {

    public IssueReindexFunction() {}

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {}
}
