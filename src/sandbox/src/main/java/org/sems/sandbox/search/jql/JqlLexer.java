package org.sems.sandbox.search.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts the text of a query into words, quoted texts and symbols. */
final class JqlLexer {
    /** Symbols with a meaning of their own, which end a word. */
    private static final String SYMBOLS = "=!<>~(),&|[]";
    /** Characters that Jira keeps for later and that therefore need quotes. */
    private static final String RESERVED = "{}*/%+$#@?;^`";

    private static final Set<String> KEYWORDS =
            Set.of("and", "or", "not", "in", "is", "empty", "null", "order", "by", "was", "changed");
    private static final Set<String> RESERVED_WORDS = Set.of(
            "abort",
            "access",
            "add",
            "after",
            "alias",
            "all",
            "alter",
            "any",
            "as",
            "audit",
            "avg",
            "before",
            "begin",
            "between",
            "boolean",
            "break",
            "byte",
            "catch",
            "cf",
            "char",
            "character",
            "check",
            "checkpoint",
            "collate",
            "collation",
            "column",
            "commit",
            "connect",
            "continue",
            "count",
            "create",
            "current",
            "date",
            "decimal",
            "declare",
            "decrement",
            "default",
            "defaults",
            "define",
            "delete",
            "delimiter",
            "difference",
            "distinct",
            "divide",
            "do",
            "double",
            "drop",
            "else",
            "encoding",
            "end",
            "equals",
            "escape",
            "exclusive",
            "exec",
            "execute",
            "exists",
            "explain",
            "false",
            "fetch",
            "file",
            "field",
            "first",
            "float",
            "for",
            "from",
            "function",
            "go",
            "goto",
            "grant",
            "greater",
            "group",
            "having",
            "identified",
            "if",
            "immediate",
            "increment",
            "index",
            "initial",
            "inner",
            "inout",
            "input",
            "insert",
            "int",
            "integer",
            "intersect",
            "intersection",
            "into",
            "isempty",
            "isnull",
            "join",
            "last",
            "left",
            "less",
            "like",
            "limit",
            "lock",
            "long",
            "max",
            "min",
            "minus",
            "mode",
            "modify",
            "modulo",
            "more",
            "multiply",
            "next",
            "noaudit",
            "notin",
            "nowait",
            "number",
            "object",
            "of",
            "on",
            "option",
            "outer",
            "output",
            "power",
            "previous",
            "prior",
            "privileges",
            "public",
            "raise",
            "raw",
            "remainder",
            "rename",
            "resource",
            "return",
            "returns",
            "revoke",
            "right",
            "row",
            "rowid",
            "rownum",
            "rows",
            "select",
            "session",
            "set",
            "share",
            "size",
            "sqrt",
            "start",
            "strict",
            "string",
            "subtract",
            "sum",
            "synonym",
            "table",
            "then",
            "to",
            "trans",
            "transaction",
            "trigger",
            "true",
            "uid",
            "union",
            "unique",
            "update",
            "user",
            "validate",
            "values",
            "view",
            "when",
            "whenever",
            "where",
            "while",
            "with");

    private final String text;
    private final List<JqlToken> tokens = new ArrayList<>();
    private int at;

    private JqlLexer(String text) {
        this.text = text;
    }

    static List<JqlToken> tokens(String text) throws JqlError {
        return new JqlLexer(text).read();
    }

    /** A text that is one word and no keyword. */
    static boolean needsNoQuotes(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.matches("cf\\[\\d+]")
                || text.matches("[\\p{L}\\p{N}_.\\-]+") && !KEYWORDS.contains(lower) && !RESERVED_WORDS.contains(lower);
    }

    static boolean reservedWord(String word) {
        return RESERVED_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private List<JqlToken> read() throws JqlError {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (SYMBOLS.indexOf(c) >= 0) {
                symbol(c);
            } else {
                word();
            }
        }
        tokens.add(token(JqlToken.Kind.END, "", at));
        return tokens;
    }

    private void symbol(char c) {
        boolean pair = at + 1 < text.length()
                && ((text.charAt(at + 1) == '=' && "<>!".indexOf(c) >= 0)
                        || (c == '!' && text.charAt(at + 1) == '~')
                        || ((c == '&' || c == '|') && text.charAt(at + 1) == c));
        String symbol = text.substring(at, at + (pair ? 2 : 1));
        tokens.add(token(JqlToken.Kind.SYMBOL, symbol, at));
        at += symbol.length();
    }

    private void word() throws JqlError {
        int start = at;
        StringBuilder word = new StringBuilder();
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && SYMBOLS.indexOf(text.charAt(at)) < 0
                && "\"'".indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at);
            if (RESERVED.indexOf(c) >= 0) {
                throw new JqlError(
                        "The character '" + c
                                + "' is a reserved JQL character. You must enclose it in a string or use the escape '\\u"
                                + String.format("%04x", (int) c) + "' instead.",
                        text,
                        at);
            }
            word.append(c == '\\' ? escaped() : c);
            at++;
        }
        if (word.toString().equalsIgnoreCase("cf") && at < text.length() && text.charAt(at) == '[') {
            customFieldId(word);
        }
        tokens.add(token(JqlToken.Kind.WORD, word.toString(), start));
    }

    private void customFieldId(StringBuilder word) throws JqlError {
        int end = text.indexOf(']', at);
        if (end < 0 || !text.substring(at + 1, end).trim().matches("\\d+")) {
            throw new JqlError("Expecting a custom field id in brackets, as 'cf[10001]'.", text, at);
        }
        word.setLength(0);
        word.append("cf[").append(text.substring(at + 1, end).trim()).append(']');
        at = end + 1;
    }

    private void quoted(char quote) throws JqlError {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            value.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
            at++;
        }
        if (at >= text.length()) {
            throw new JqlError("The quoted string '" + value + "' has not been completed.", text, start);
        }
        at++;
        tokens.add(token(JqlToken.Kind.QUOTED, value.toString(), start));
    }

    /** Reads an escape and leaves the position on its last character. */
    private char escaped() throws JqlError {
        int here = at;
        if (++at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case 'n':
                    return '\n';
                case 'r':
                    return '\r';
                case 't':
                    return '\t';
                case '"', '\'', '\\', ' ':
                    return c;
                case 'u':
                    if (at + 4 < text.length() && text.substring(at + 1, at + 5).matches("[0-9a-fA-F]{4}")) {
                        at += 4;
                        return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
                    }
                    break;
                default:
            }
        }
        throw new JqlError(
                "An illegal JQL escape sequence was found. The valid JQL escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.",
                text,
                here);
    }

    private static JqlToken token(JqlToken.Kind kind, String value, int position) {
        return new JqlToken(kind, value, position);
    }
}
