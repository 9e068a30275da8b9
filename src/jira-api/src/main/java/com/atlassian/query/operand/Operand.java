package com.atlassian.query.operand;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface Operand extends java.io.Serializable {
    public String getName();
}
