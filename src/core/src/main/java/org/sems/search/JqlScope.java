package org.sems.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** A query that someone else wrote, prepared for further conditions. */
public final class JqlScope {

    private static final Pattern ORDER_BY = Pattern.compile("\\border\\s+by\\b", Pattern.CASE_INSENSITIVE);

    private final String condition;

    private JqlScope(String condition) {
        this.condition = condition;
    }

    /**
     * Takes the query without its ORDER BY, which cannot stand inside parentheses.
     *
     * @throws Refused {@code jql.unbalanced} for an open quote or parenthesis, which would swallow what is added
     */
    public static JqlScope of(String jql) {
        String bare = withoutStrings(jql);
        Matcher order = ORDER_BY.matcher(bare);
        int end = order.find() ? order.start() : jql.length();
        requireBalanced(bare.substring(0, end), jql);
        return new JqlScope(jql.substring(0, end).strip());
    }

    public String and(String narrower) {
        return condition.isEmpty() ? narrower : "(" + condition + ") AND " + narrower;
    }

    /** The same text with every quoted string blanked out, so that positions stay. */
    private static String withoutStrings(String jql) {
        StringBuilder bare = new StringBuilder(jql.length());
        char quote = 0;
        boolean escaped = false;
        for (char c : jql.toCharArray()) {
            boolean outside = quote == 0 && !escaped;
            bare.append(outside && c != '"' && c != '\'' ? c : ' ');
            if (escaped) {
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        if (quote != 0 || escaped) {
            throw unbalanced(jql);
        }
        return bare.toString();
    }

    private static void requireBalanced(String bare, String jql) {
        int open = 0;
        for (char c : bare.toCharArray()) {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                throw unbalanced(jql);
            }
        }
        if (open != 0) {
            throw unbalanced(jql);
        }
    }

    private static Refused unbalanced(String jql) {
        return new Refused(Problem.of("jql.unbalanced", jql));
    }
}
