package com.atlassian.gadgets.dashboard;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public enum Layout {
    A, AA, AB, BA, AAA, ABA;
    public int getNumberOfColumns() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
