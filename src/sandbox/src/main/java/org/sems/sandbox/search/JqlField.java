package org.sems.sandbox.search;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.sems.sandbox.search.jql.JqlOperator;

/**
 * A field as JQL knows it.
 *
 * @param name as messages call it
 * @param index the index's field; it tells whether the field is filled
 * @param customFieldId null for Jira's own; a custom field is searched for emptiness only where its context holds
 * @param equal the issues with this value; empty: there is no such value
 * @param compare the issues beyond this value; empty: there is no such value
 * @param sort by ascending order, or descending
 */
record JqlField(
        String name,
        String index,
        Long customFieldId,
        Set<JqlOperator> operators,
        Match equal,
        Comparison compare,
        Function<Boolean, SortField> sort) {
    static final Set<JqlOperator> EQUALITY = EnumSet.of(
            JqlOperator.EQUALS,
            JqlOperator.NOT_EQUALS,
            JqlOperator.IN,
            JqlOperator.NOT_IN,
            JqlOperator.IS,
            JqlOperator.IS_NOT);
    static final Set<JqlOperator> ORDER = EnumSet.complementOf(EnumSet.of(JqlOperator.LIKE, JqlOperator.NOT_LIKE));
    static final Set<JqlOperator> WORDS =
            EnumSet.of(JqlOperator.LIKE, JqlOperator.NOT_LIKE, JqlOperator.IS, JqlOperator.IS_NOT);

    /** Finds the issues with a value. */
    interface Match {
        Optional<Query> of(String value, Asker asker);
    }

    /** Finds the issues whose value is before or after the given one. */
    interface Comparison {
        Optional<Query> of(JqlOperator operator, String value, Asker asker);
    }

    Query filled() {
        return new TermQuery(new Term(Names.FILLED, index));
    }

    Query empty() {
        Query all = customFieldId == null
                ? new MatchAllDocsQuery()
                : new TermQuery(new Term(Names.VISIBLE, customFieldId.toString()));
        return new BooleanQuery.Builder()
                .add(all, Occur.MUST)
                .add(filled(), Occur.MUST_NOT)
                .build();
    }

    /** Words for a value that there is not. */
    String unknown(String value) {
        return "The value '" + value + "' does not exist for the field '" + name + "'.";
    }
}
