package com.atlassian.gadgets.dashboard;

/** The columns of a dashboard; one letter a column, B twice as wide. */
public enum Layout {
    A,
    AA,
    AB,
    BA,
    AAA,
    ABA;

    public int getNumberOfColumns() {
        return name().length();
    }
}
