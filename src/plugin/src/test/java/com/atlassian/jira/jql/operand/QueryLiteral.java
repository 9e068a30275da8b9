package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

public class QueryLiteral {

    private final Operand source;
    private final String text;

    public QueryLiteral(Operand source, String text) {
        this.source = source;
        this.text = text;
    }

    public String getStringValue() {
        return text;
    }

    public Operand getSourceOperand() {
        return source;
    }
}
