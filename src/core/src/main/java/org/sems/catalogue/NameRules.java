package org.sems.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlValue;
import org.sems.yaml.YamlWord;

/** Checks of names and references that occur all over the catalogue. */
public final class NameRules {

    private static final int LONGEST_KEY = 40;
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ASCII = Pattern.compile("[\\x20-\\x7E]*");

    private NameRules() {}

    /** Reports {@code catalogue.key-malformed} unless it is lower-case words joined by hyphens, at most 40 characters. */
    public static String key(YamlWord word) {
        if (word.isGiven() && !isKey(word.text())) {
            word.report("catalogue.key-malformed", word.text());
        }
        return word.text();
    }

    static boolean isKey(String text) {
        return text.length() <= LONGEST_KEY && KEY.matcher(text).matches();
    }

    /** Names become names in Jira, which trims some and compares others exactly: none has an outer blank. */
    public static String name(YamlWord word) {
        if (!word.text().equals(word.text().strip())) {
            word.report("catalogue.name-with-outer-blank", word.text());
        }
        return word.text();
    }

    /** Workflows are named after record types, and Jira takes ASCII only for those. */
    public static String asciiName(YamlWord word) {
        if (!ASCII.matcher(word.text()).matches()) {
            word.report("catalogue.name-not-ascii", word.text());
        }
        return name(word);
    }

    public static String known(YamlWord word, KnownKeys knownKeys, String code) {
        if (word.isGiven() && !knownKeys.has(word.text())) {
            word.report(code, word.text());
        }
        return word.text();
    }

    /** A list of references without repetition; each unknown one is reported under {@code code}. */
    public static List<String> allKnown(YamlValue list, KnownKeys knownKeys, String code) {
        UniqueNames once = new UniqueNames("catalogue.listed-twice");
        return list.words().stream()
                .map(word -> {
                    once.claim(word);
                    return known(word, knownKeys, code);
                })
                .toList();
    }
}
