package org.sems.sandbox.search;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sems.sandbox.search.JqlField.Comparison;
import org.sems.sandbox.search.JqlField.Match;
import org.sems.sandbox.search.jql.JqlOperator;

/** How kinds of values are found and sorted. */
final class Matches {
    static final Comparison NONE = (operator, value, asker) -> Optional.empty();

    private Matches() {}

    /** @param ids of what is called by the text; none: unknown */
    static Match ids(String field, BiFunction<String, Asker, Collection<String>> ids) {
        return (value, asker) -> {
            Collection<String> found = ids.apply(value, asker);
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TermInSetQuery(
                            field, found.stream().map(BytesRef::new).toList()));
        };
    }

    static Match text(String field, Function<String, String> fold) {
        return (value, asker) -> Optional.of(new TermQuery(new Term(field, fold.apply(value))));
    }

    static Match words(String field) {
        return (value, asker) -> Optional.of(TextSearch.of(field, value));
    }

    /** @param unit the index's number of a moment: a day or a millisecond */
    static Match date(String field, JqlDates dates, ToLongFunction<ZonedDateTime> unit) {
        return (value, asker) ->
                dates.read(value).map(moment -> LongPoint.newExactQuery(field, unit.applyAsLong(moment)));
    }

    static Comparison dates(String field, JqlDates dates, ToLongFunction<ZonedDateTime> unit) {
        return (operator, value, asker) ->
                dates.read(value).map(moment -> beyond(field, operator, unit.applyAsLong(moment)));
    }

    static Match number(String field) {
        return (value, asker) -> parsed(value).map(number -> DoublePoint.newExactQuery(field, number));
    }

    static Comparison numbers(String field) {
        return (operator, value, asker) -> parsed(value).map(n -> switch (operator) {
            case LESS_THAN -> DoublePoint.newRangeQuery(field, Double.NEGATIVE_INFINITY, DoublePoint.nextDown(n));
            case LESS_THAN_EQUALS -> DoublePoint.newRangeQuery(field, Double.NEGATIVE_INFINITY, n);
            case GREATER_THAN -> DoublePoint.newRangeQuery(field, DoublePoint.nextUp(n), Double.POSITIVE_INFINITY);
            default -> DoublePoint.newRangeQuery(field, n, Double.POSITIVE_INFINITY);
        });
    }

    static Query beyond(String field, JqlOperator operator, long value) {
        return switch (operator) {
            case LESS_THAN -> LongPoint.newRangeQuery(field, Long.MIN_VALUE, Math.subtractExact(value, 1));
            case LESS_THAN_EQUALS -> LongPoint.newRangeQuery(field, Long.MIN_VALUE, value);
            case GREATER_THAN -> LongPoint.newRangeQuery(field, Math.addExact(value, 1), Long.MAX_VALUE);
            default -> LongPoint.newRangeQuery(field, value, Long.MAX_VALUE);
        };
    }

    /** By the bytes of the indexed text; issues without a value last, or first when descending. */
    static Function<Boolean, SortField> byText(String field) {
        return descending -> {
            SortField sort = new SortField(Names.sort(field), SortField.Type.STRING, descending);
            sort.setMissingValue(descending ? SortField.STRING_FIRST : SortField.STRING_LAST);
            return sort;
        };
    }

    static Function<Boolean, SortField> byNumber(String field) {
        return descending -> {
            SortField sort = new SortField(Names.sort(field), SortField.Type.LONG, descending);
            sort.setMissingValue(Long.MAX_VALUE);
            return sort;
        };
    }

    static Function<Boolean, SortField> byRank(String field, ToLongFunction<String> rank) {
        return descending -> RankSource.sort(field, rank, descending);
    }

    private static Optional<Double> parsed(String text) {
        try {
            return Optional.of(Double.valueOf(text.strip())).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
