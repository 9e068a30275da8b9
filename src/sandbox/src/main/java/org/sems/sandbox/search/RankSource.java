package org.sems.sandbox.search;

import java.io.IOException;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.SortField;

/** Sorts by what an id stands for: a status's place, an option's, a user's name. Issues without a value come last, or first when descending. */
final class RankSource extends LongValuesSource {
    private final String field;
    private final ToLongFunction<String> rank;

    private RankSource(String field, ToLongFunction<String> rank) {
        this.field = field;
        this.rank = rank;
    }

    static SortField sort(String field, ToLongFunction<String> rank, boolean descending) {
        return new RankSource(Names.sort(field), rank).getSortField(descending);
    }

    @Override
    public LongValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
        SortedDocValues ids = DocValues.getSorted(context.reader(), field);
        long[] ranks = new long[ids.getValueCount()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = rank.applyAsLong(ids.lookupOrd(i).utf8ToString());
        }
        return new LongValues() {
            private long value;

            @Override
            public long longValue() {
                return value;
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                value = ids.advanceExact(doc) ? ranks[ids.ordValue()] : Long.MAX_VALUE;
                return true;
            }
        };
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return false;
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public LongValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RankSource that && field.equals(that.field) && rank.equals(that.rank);
    }

    @Override
    public String toString() {
        return "rank of " + field;
    }
}
