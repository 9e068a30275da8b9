package org.sems.importing.mapping;

import java.util.List;

/**
 * By what a row is known from one import to the next.
 *
 * @param source  what the register is called; empty for the file's name
 * @param columns headings that identify a row where there is no id; empty for what the summary is made of
 */
public record Identity(String source, List<String> columns) {
    public static final Identity GUESSED = new Identity("", List.of());
}
