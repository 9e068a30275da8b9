package org.sems.yaml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Keys, names or ids that may be used only once. The second use is reported with the place of the first. */
public final class UniqueNames {

    private final String code;
    private final Map<Object, String> places = new HashMap<>();

    /** @param code of the problem; its arguments are what is claimed and the place of the first claim */
    public UniqueNames(String code) {
        this.code = code;
    }

    public void claim(Object what, YamlValue where) {
        String first = places.putIfAbsent(what, where.place());
        if (first != null) {
            where.report(code, what, first);
        }
    }

    /** Empty words have been reported already and claim nothing. */
    public void claim(YamlWord word) {
        if (word.isGiven()) {
            claim(word.text(), word.value());
        }
    }

    /** For names that Jira or people compare without regard to case. */
    public void claimIgnoringCase(YamlWord word) {
        if (word.isGiven()) {
            claim(word.text().toLowerCase(Locale.ROOT), word.value());
        }
    }
}
