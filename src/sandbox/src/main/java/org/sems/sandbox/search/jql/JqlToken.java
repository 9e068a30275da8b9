package org.sems.sandbox.search.jql;

/** @param position in the query's text, from 0 */
record JqlToken(Kind kind, String text, int position) {

    enum Kind {
        WORD,
        QUOTED,
        SYMBOL,
        END
    }

    boolean word(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean symbol(String wanted) {
        return kind == Kind.SYMBOL && text.equals(wanted);
    }

    boolean isText() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
