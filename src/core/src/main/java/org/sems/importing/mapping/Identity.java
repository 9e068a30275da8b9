package org.sems.importing.mapping;

import java.util.List;
import java.util.Optional;

/**
 * By what a row is known from one import to the next.
 *
 * @param source    what the register is called; empty for the file's name
 * @param columns   headings that identify a row where there is no id; empty for what the summary is made of
 * @param knownBy   of rows whose ids moved; empty where nobody has said
 */
public record Identity(String source, List<String> columns, Optional<KnownBy> knownBy) {
    public static final Identity GUESSED = new Identity("", List.of(), Optional.empty());

    /** Of a register whose numbers have moved: whether the number or the text says which record a row is. */
    public enum KnownBy {
        ID,
        TEXT;

        public String key() {
            return this == ID ? "id" : "text";
        }

        public static Optional<KnownBy> ofKey(String key) {
            return key.equals("id") ? Optional.of(ID) : key.equals("text") ? Optional.of(TEXT) : Optional.empty();
        }
    }
}
