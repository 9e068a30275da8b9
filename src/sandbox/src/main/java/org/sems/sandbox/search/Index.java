package org.sems.sandbox.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.issue.comment.Comments;

/**
 * The issues as Lucene finds them. It lies in memory and is built again from the documents at each start, so that no
 * crash can leave it behind them. It follows commits: what a transaction has changed is found after it, by anyone (B2).
 */
public final class Index implements AutoCloseable {
    private final Surroundings surroundings;
    private final Comments comments;
    private final Issues issues;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private Map<Long, Optional<IssueRecord>> waiting = new LinkedHashMap<>();

    /** Ids of a page of results, and how many there are. */
    public record Page(List<Long> ids, long total) {}

    public Index(Issues issues, Comments comments, Surroundings surroundings) {
        this.issues = issues;
        this.comments = comments;
        this.surroundings = surroundings;
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new StandardAnalyzer()));
            searchers = new SearcherManager(writer, true, true, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        issues.whenCommitted(this::note);
        reindexAll();
    }

    /** Builds the index again from the issues: after a change of field contexts, as Jira asks its administrators to. */
    public synchronized void reindexAll() {
        issues.all().forEach(r -> waiting.put(r.id, Optional.of(r)));
    }

    public long count(Query query) {
        return with(searcher -> (long) searcher.count(query));
    }

    public Page search(Query query, Sort sort, int start, int size) {
        return with(searcher -> {
            long total = searcher.count(query);
            int end = (int) Math.min(total, (long) start + size);
            if (end <= start) {
                return new Page(List.of(), total);
            }
            TopFieldDocs found = searcher.search(query, end, sort.rewrite(searcher));
            return new Page(
                    LongStream.of(ids(searcher, found.scoreDocs, start)).boxed().toList(), total);
        });
    }

    private static long[] ids(IndexSearcher searcher, ScoreDoc[] found, int start) throws IOException {
        long[] ids = new long[Math.max(0, found.length - start)];
        Integer[] order = new Integer[ids.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        java.util.Arrays.sort(
                order,
                java.util.Comparator.comparingInt(i -> found[start + i].doc)); // doc values are read forwards only
        NumericDocValues values = MultiDocValues.getNumericValues(searcher.getIndexReader(), Names.ID);
        for (int i : order) {
            values.advanceExact(found[start + i].doc);
            ids[i] = values.longValue();
        }
        return ids;
    }

    private interface Use<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Use<T> use) {
        try {
            refresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return use.on(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void note(Map<Long, Optional<IssueRecord>> changes) {
        waiting.putAll(changes);
    }

    private synchronized void refresh() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        IssueDocuments documents = new IssueDocuments(surroundings, comments);
        for (Map.Entry<Long, Optional<IssueRecord>> entry : waiting.entrySet()) {
            Term id = new Term(Names.ID, entry.getKey().toString());
            if (entry.getValue().isPresent()) {
                writer.updateDocument(id, documents.of(entry.getValue().get()));
            } else {
                writer.deleteDocuments(id);
            }
        }
        waiting = new LinkedHashMap<>();
        searchers.maybeRefreshBlocking();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }
}
