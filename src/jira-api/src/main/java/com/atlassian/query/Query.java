package com.atlassian.query;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Query extends java.io.Serializable {
    public com.atlassian.query.clause.Clause getWhereClause();
    public com.atlassian.query.order.OrderBy getOrderByClause();
    public String getQueryString();
}
