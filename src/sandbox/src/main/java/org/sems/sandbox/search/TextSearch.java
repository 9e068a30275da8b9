package org.sems.sandbox.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** The text behind {@code ~}: words that must all occur, phrases in quotes, {@code *} and {@code ?} within words, {@code ~} after a word. */
final class TextSearch {
    private static final Pattern PART = Pattern.compile("([+-]?)(?:\"([^\"]*)\"|(\\S+))");
    private static final Analyzer ANALYZER = new StandardAnalyzer();

    private TextSearch() {}

    static Query of(String field, String text) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean any = false;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            Query one = part.group(2) != null ? phrase(field, part.group(2)) : word(field, part.group(3));
            if (one != null) {
                query.add(one, part.group(1).equals("-") ? Occur.MUST_NOT : Occur.MUST);
                any = true;
            }
        }
        return any ? query.build() : new MatchNoDocsQuery();
    }

    private static Query word(String field, String word) {
        String lower = IssueDocuments.fold(word);
        if (lower.matches(".*[*?].*") && !lower.startsWith("*") && !lower.startsWith("?")) {
            return new WildcardQuery(new Term(field, lower));
        }
        if (lower.matches("\\w+~\\d?")) {
            return new FuzzyQuery(new Term(field, lower.substring(0, lower.indexOf('~'))));
        }
        return phrase(field, word);
    }

    private static Query phrase(String field, String text) {
        List<String> words = words(field, text);
        return words.isEmpty()
                ? null
                : words.size() == 1
                        ? new TermQuery(new Term(field, words.get(0)))
                        : new PhraseQuery(field, words.toArray(String[]::new));
    }

    private static List<String> words(String field, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
