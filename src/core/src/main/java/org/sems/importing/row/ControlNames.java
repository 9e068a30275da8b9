package org.sems.importing.row;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sems.importing.vocabulary.RegisterVocabulary;

/** The controls that one cell names: one a line, or parted by semicolons or bullets. */
final class ControlNames {
    private static final Pattern PARTED = Pattern.compile("\\n|;|[•●▪◦]|(?<=\\s)(?=\\d{1,2}[.)]\\s)");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*–·]\\s*|\\d{1,2}[.)]\\s+|[a-z][.)]\\s+)");

    private ControlNames() {}

    /** @param separator parts the controls, too; empty for none */
    static List<String> split(String cell, String separator, RegisterVocabulary registerVocabulary) {
        Set<String> names = new LinkedHashSet<>();
        String lines = separator.isEmpty() ? cell : cell.replace(separator, "\n");
        for (String part : PARTED.split(lines)) {
            String name = BULLET.matcher(part.strip()).replaceFirst("").strip();
            if (!registerVocabulary.isNothing(name)) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
    }
}
