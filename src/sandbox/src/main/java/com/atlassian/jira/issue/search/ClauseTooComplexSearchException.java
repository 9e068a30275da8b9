package com.atlassian.jira.issue.search;

import com.atlassian.query.clause.Clause;

/** The sandbox's own version: Jira's declaration with code. */
public class ClauseTooComplexSearchException extends SearchException {

    public ClauseTooComplexSearchException(Clause clause) {
        super("A query was too complex.");
    }
}
