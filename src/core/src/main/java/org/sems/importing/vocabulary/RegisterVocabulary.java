package org.sems.importing.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The table of usual words, {@code register-words.yaml}. */
public final class RegisterVocabulary {
    /** What stands in brackets. */
    private static final Pattern THE_RISK = Pattern.compile("\\b(risk|risikos?|risikobeschreibung|risque|riesgo)\\b");

    public static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<String>> headings;
    private final Map<String, List<String>> stages;
    private final List<WordScale> scales;
    private final List<List<String>> levels;
    private final Map<String, List<String>> statuses;
    private final List<List<String>> strategies;
    private final List<List<String>> families;
    private final List<String> nothing;
    private final List<String> signedStates;

    @SuppressWarnings("unchecked") // the shape of our own file, held by a test
    private RegisterVocabulary(Map<String, Object> yaml) {
        headings = (Map<String, List<String>>) yaml.get("headings");
        stages = (Map<String, List<String>>) yaml.get("stages");
        scales = ((List<Map<String, Object>>) yaml.get("scales"))
                .stream()
                        .map(s -> new WordScale(
                                (List<List<String>>) s.get("words"), (Map<Integer, List<Integer>>) s.get("on")))
                        .toList();
        levels = (List<List<String>>) yaml.get("levels");
        statuses = (Map<String, List<String>>) yaml.get("statuses");
        strategies = (List<List<String>>) yaml.get("strategies");
        families = (List<List<String>>) yaml.get("families");
        nothing = (List<String>) yaml.get("nothing");
        signedStates = (List<String>) yaml.get("signed-states");
    }

    @SuppressWarnings("unchecked")
    public static RegisterVocabulary shipped() {
        try (InputStream in =
                RegisterVocabulary.class.getResourceAsStream("/org/sems/importing/vocabulary/register-words.yaml")) {
            return new RegisterVocabulary((Map<String, Object>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lower case, no brackets and what is in them, no punctuation. */
    public static String plain(String text) {
        return plainWithBrackets(IN_BRACKETS.matcher(text).replaceAll(" "));
    }

    /** The same, with what is in brackets. */
    public static String plainWithBrackets(String text) {
        return PUNCTUATION
                .matcher(text)
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Usual headings by meaning, the best first. */
    public Map<String, List<String>> headings() {
        return headings;
    }

    /** Words of a stage of rating, by its key. */
    public Map<String, List<String>> stages() {
        return stages;
    }

    public List<WordScale> scales() {
        return scales;
    }

    /** Whether the text says that there is nothing: none, n/a, a dash. */
    public boolean isNothing(String text) {
        String plain = plain(text);
        return plain.isEmpty() || nothing.contains(plain);
    }

    /** Whether two names of levels mean the same level. */
    public boolean sameLevel(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        return a.equals(b) || levels.stream().anyMatch(group -> group.contains(a) && group.contains(b));
    }

    /** The name of a state, or {@code initial}. */
    public Optional<String> state(String status) {
        String plain = plain(status);
        return statuses.entrySet().stream()
                .filter(e -> e.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The level that the word means, of those of a model. */
    public Optional<String> level(String word, List<String> levels) {
        String bare = word.replaceAll("\\(?\\d+\\)?", " ");
        return levels.stream()
                .filter(level -> plain(level).equals(plain(bare)))
                .findFirst()
                .or(() ->
                        levels.stream().filter(level -> sameLevel(bare, level)).findFirst());
    }

    /** The option that the text means: by its own name, else by a word of the same group. */
    public Optional<String> option(String meaning, String text, List<String> options) {
        String wanted = plain(text);
        List<List<String>> groups = meaning.equals("risk-strategy") ? strategies : families;
        return options.stream()
                .filter(option -> plain(option).equals(wanted))
                .findFirst()
                .or(() -> groups.stream()
                        .filter(group -> group.contains(wanted))
                        .findFirst()
                        .flatMap(group -> options.stream()
                                .filter(option -> group.contains(plain(option)))
                                .findFirst()));
    }

    /** States that stand for a signature: nobody has signed anything by keeping a spreadsheet. */
    public List<String> signedStates() {
        return signedStates;
    }

    /** Whether the text is a usual word for a strategy of treatment. */
    public boolean isStrategy(String text) {
        String plain = plain(text);
        return strategies.stream().anyMatch(group -> group.contains(plain));
    }

    /** Whether the heading of a description says that the risk itself is described. */
    public static boolean namesTheRisk(String heading) {
        return THE_RISK.matcher(plain(heading)).find();
    }
}
