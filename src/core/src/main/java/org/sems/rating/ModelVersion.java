package org.sems.rating;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/**
 * Which criteria a rating was given under; written {@code un-5x5.3}.
 *
 * @param key     lower-case letters, digits and single hyphens, at most 40 characters
 * @param version 1 to 9999; a published version never changes
 */
public record ModelVersion(String key, int version) implements Comparable<ModelVersion> {

    static final String KEY = "[a-z0-9]+(?:-[a-z0-9]+)*";
    static final String VERSION = "[1-9][0-9]{0,3}";
    private static final int LONGEST_KEY = 40;
    public static final int HIGHEST = 9999;
    private static final Pattern KEY_ALONE = Pattern.compile(KEY);
    private static final Pattern TEXT = Pattern.compile("(" + KEY + ")\\.(" + VERSION + ")");
    private static final Comparator<ModelVersion> ORDER =
            Comparator.comparing(ModelVersion::key).thenComparingInt(ModelVersion::version);

    public ModelVersion {
        if (!isKey(key) || !isVersion(version)) {
            throw new IllegalArgumentException("no model version: " + key + "." + version);
        }
    }

    public static boolean isKey(String text) {
        return text.length() <= LONGEST_KEY && KEY_ALONE.matcher(text).matches();
    }

    public static boolean isVersion(int number) {
        return number >= 1 && number <= HIGHEST;
    }

    /** Whether a text is written as a model version is, even if no model has that key. */
    public static boolean isWrittenAs(String text) {
        return TEXT.matcher(text).matches();
    }

    /** @throws Refused {@code model-version.malformed} */
    public static ModelVersion parse(String text) {
        Matcher match = TEXT.matcher(text);
        if (!match.matches() || !isKey(match.group(1))) {
            throw new Refused(Problem.of("model-version.malformed", StringUtils.abbreviate(text, 2 * LONGEST_KEY)));
        }
        return new ModelVersion(match.group(1), Integer.parseInt(match.group(2)));
    }

    @Override
    public int compareTo(ModelVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return key + "." + version;
    }
}
