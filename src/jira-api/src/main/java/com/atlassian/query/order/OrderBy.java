package com.atlassian.query.order;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface OrderBy extends java.io.Serializable {
}
