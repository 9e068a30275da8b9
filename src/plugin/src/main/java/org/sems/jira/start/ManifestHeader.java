package org.sems.jira.start;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names in an OSGi header such as {@code a.b;version="[1,2)";resolution:=optional,c.d}. */
final class ManifestHeader {

    private ManifestHeader() {}

    static Set<String> names(String header) {
        Set<String> names = new LinkedHashSet<>();
        StringBuilder clause = new StringBuilder();
        boolean quoted = false;
        for (char c : (header + ",").toCharArray()) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                addNames(clause.toString(), names);
                clause.setLength(0);
            } else {
                clause.append(c);
            }
        }
        return names;
    }

    private static void addNames(String clause, Set<String> names) {
        for (String part : clause.split(";")) {
            if (part.indexOf('=') < 0 && !part.isBlank()) {
                names.add(part.strip());
            }
        }
    }
}
