package org.sems.sandbox.bundle;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads headers of a bundle's manifest. */
final class Manifest {
    private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");

    private Manifest() {}

    /** The package names of an Import-Package or Export-Package header. */
    static Set<String> packages(String header) {
        Set<String> names = new LinkedHashSet<>();
        Matcher clauses = CLAUSE.matcher(header == null ? "" : header);
        while (clauses.find()) {
            for (String part : clauses.group().split(";")) {
                if (!part.contains("=")) {
                    names.add(part.trim());
                }
            }
        }
        names.remove("");
        return names;
    }
}
