package org.apache.lucene.search;

/** Only the name counts: Jira's own Lucene is not on the class path here. */
public final class BooleanQuery {
    private BooleanQuery() {}

    /** What Lucene throws for a query with too many clauses. */
    public static final class TooManyClauses extends RuntimeException {}
}
